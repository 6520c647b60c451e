<html><head><title>Exekuční příkaz</title><script>
function Ulozit(){
	var o=window.showModalDialog("potvrd.htm","Opravdu vydat exekuční příkaz?","dialogHeight:140px;dialogWidth:320px;center:yes");
	if(o=="ano") document.getElementById("F").submit();
}
</script></head><body style="font-family:Tahoma;font-size:11px"><h3>Exekuční příkaz č. 118/2008</h3>
<form id="F" method="post" action="exekuce.aspx"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY=">
Dlužník <input name="d" value="STAVBY Malý s.r.o."> Částka <input name="c" value="48 210"> Banka <input name="b" value="0800"><br>
<input type="button" value="Uložit a vydat" onclick="Ulozit()"></form></body></html>
