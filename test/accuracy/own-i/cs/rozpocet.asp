<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><title>Rozpočet stanice</title></head><body onload="napln()"><h3>Rozpočet stanice 2004</h3>
<object id="List1" classid="clsid:0002E541-0000-0000-C000-000000000046" width="700" height="380"></object>
<script>
var r=[["Položka","Plán","Skutečnost"],["PHM",120000,98000],["Hadice",45000,45210],["Školení",30000,12000]];
function napln(){ for(var i=0;i<r.length;i++) for(var j=0;j<3;j++) List1.ActiveSheet.Cells(i+1,j+1).Value=r[i][j]; List1.ActiveSheet.Cells(6,2).Value="=SUM(B2:B4)"; }
function uloz(){ document.u.xml.value=List1.XMLData; document.u.submit(); }
</script><form name="u" action="rozpocet_uloz.asp" method="post"><input type="hidden" name="xml"><input type="button" value="Uložit" onclick="uloz()"></form></body></html>
