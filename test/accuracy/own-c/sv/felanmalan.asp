<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Felanmälan fastighet</title><script language="JavaScript">
<!--
defaultStatus="Felanmälan - Fastighetskontoret";
function kolla(f){ if(f.plats.value.length<2){window.alert("Ange plats!");f.plats.select();return false;} if(!f.typ[0].checked&&!f.typ[1].checked&&!f.typ[2].checked){alert("Välj typ av fel");return false;} return true; }
//-->
</script></head><body><h2>Felanmälan</h2><form action="anmal.asp" method="post" onSubmit="return kolla(this)">Plats: <input name="plats" size="30"><br><input type="radio" name="typ" value="el">El <input type="radio" name="typ" value="vvs">VVS <input type="radio" name="typ" value="ovr">Övrigt<br><textarea name="besk" cols="50" rows="5"></textarea><br><input type="submit" value="Skicka" onMouseOver="window.status='Skicka anmälan';return true"></form></body></html>
