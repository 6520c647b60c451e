<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Anagrafe clienti</title>
<script language="JavaScript">
var ns4=document.layers?1:0, ie4=(document.all&&!document.getElementById)?1:0, dom=document.getElementById?1:0;
function mostra(id){
 if(ns4) document.layers[id].visibility=document.layers[id].visibility=='show'?'hide':'show';
 else if(ie4){ var s=document.all[id].style; s.display=s.display=='none'?'':'none'; }
 else if(dom){ var s=document.getElementById(id).style; s.display=s.display=='none'?'':'none'; }
}
</script></head><body><table><tr><td valign="top" width="160">
<a href="javascript:mostra('m1')">+ Clienti</a><div id="m1" style="display:none"><a href="ricerca.jsp">Ricerca</a><br><a href="nuovo.jsp">Nuovo</a></div>
<a href="javascript:mostra('m2')">+ Rapporti</a><div id="m2" style="display:none"><a href="conti.jsp">Conti</a><br><a href="titoli.jsp">Dossier titoli</a></div></td>
<td><form action="cerca.jsp" method="post"><h3>Ricerca cliente</h3>Cognome <input name="cognome"><br>Codice fiscale <input name="cf" maxlength="16" onblur="this.value=this.value.toUpperCase()"><br>Filiale <select name="fil"><option>001 Sede<option>014 Lodi<option>022 Crema</select><br><input type="submit" value="Cerca"></form></td></tr></table>
<hr><font size="1">Sito ottimizzato per Internet Explorer 5.5 - risoluzione 1024x768</font></body></html>
