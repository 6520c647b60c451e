<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Bestilling af kontorartikler</title>
<script type="text/javascript">
var xmlhttp=false;
/*@cc_on @*/
/*@if (@_jscript_version >= 5)
  try { xmlhttp = new ActiveXObject("Msxml2.XMLHTTP"); }
  catch (e) { try { xmlhttp = new ActiveXObject("Microsoft.XMLHTTP"); } catch (E) { xmlhttp = false; } }
@end @*/
if (!xmlhttp && typeof XMLHttpRequest!='undefined') { xmlhttp = new XMLHttpRequest(); }
function lager(nr){
  xmlhttp.open("GET","lager_"+nr+".txt",true);
  xmlhttp.onreadystatechange=function(){ if(xmlhttp.readyState==4) document.getElementById("l"+nr).innerHTML = xmlhttp.status==200 ? xmlhttp.responseText : "ukendt"; };
  xmlhttp.send(null);
}
</script></head><body>
<h2>Bestilling af kontorartikler</h2>
<form action="bestil.asp" method="post"><table border="1" cellpadding="3"><tr><th>Nr.</th><th>Vare</th><th>Antal</th><th>Lager</th></tr>
<tr><td>101</td><td>Ringbind A4, blå</td><td><input name="a101" size="3"></td><td id="l101"><a href="javascript:lager(101)">vis</a></td></tr>
<tr><td>114</td><td>Kopipapir, æske</td><td><input name="a114" size="3"></td><td id="l114"><a href="javascript:lager(114)">vis</a></td></tr></table>
Afdeling: <input name="afd"> <input type="submit" value="Bestil"></form><p>Levering tirsdag og torsdag. Spørgsmål: Øst-lageret, lokal 77.</p></body></html>
