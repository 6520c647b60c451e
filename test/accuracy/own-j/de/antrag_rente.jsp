<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Versorgungskasse - Rentenantrag erfassen</title>
<script type="text/javascript" src="antrag.js"></script>
</head><body>
<h1 style="font-size:16px;color:#703">Rentenantrag erfassen</h1>
<form name="antrag" action="AntragServlet" method="post" onsubmit="return pruefen()">
<table>
<tr><td>Versicherter:</td><td><input name="vsnr" readonly size="14"> <input name="vsname" readonly size="30">
<input type="button" value="Suchen..." onclick="versSuche()"></td></tr>
<tr><td>Rentenart:</td><td><select name="art"><option>Altersrente</option><option>Erwerbsminderung</option><option>Witwen-/Witwerrente</option></select></td></tr>
<tr><td>Rentenbeginn:</td><td><input name="beginn" size="10"> (TT.MM.JJJJ)</td></tr>
<tr><td valign="top">Bemerkung für Sachbearbeitung:</td><td><textarea name="bem" rows="4" cols="40"></textarea></td></tr>
</table>
<input type="submit" value="Speichern">
</form></body></html>