<html>
<head>
<title>Elevregister - Ekenäs skolområde</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<style>body,td,input{font:11px Verdana}.rad{cursor:hand}.vald{background:#ffe9a8}</style>
<script language="JScript" src="elev.js"></script>
</head>
<body>
<h2>Elevregister</h2>
<table><tr><td valign="top" width="300">
<input id="sok" size="24"> <button id="btnSok">Sök</button>
<table id="elever" border="1" cellspacing="0" width="280">
<tr class="rad" pnr="930412-xxxx" klass="7B" vh="Lena Nyström 0554-123 45"><td>Nyström, Emil</td><td>7B</td></tr>
<tr class="rad" pnr="921130-xxxx" klass="8A" vh="Hassan Ali 0554-200 11"><td>Ali, Samira</td><td>8A</td></tr>
<tr class="rad" pnr="930905-xxxx" klass="7A" vh="Göran Åkesson 0554-334 50"><td>Åkesson, Fredrik</td><td>7A</td></tr>
<tr class="rad" pnr="940117-xxxx" klass="6C" vh="Pia Björk 0554-190 08"><td>Björk, Johanna</td><td>6C</td></tr>
</table>
</td><td valign="top">
<form name="kort" method="post" action="elev_spara.asp">
<fieldset><legend>Elevkort</legend>
<table><tr><td>Namn</td><td><input name="namn" size="30" readonly></td></tr>
<tr><td>Personnr</td><td><input name="pnr" readonly></td></tr>
<tr><td>Klass</td><td><input name="klass" size="4"></td></tr>
<tr><td>Vårdnadshavare</td><td><input name="vh" size="40"></td></tr>
<tr><td>Anteckning</td><td><textarea name="ant" rows="4" cols="40"></textarea></td></tr></table>
</fieldset>
<button id="btnSpara" type="button">Spara</button>
</form></td></tr></table>
<p>Uppgifterna omfattas av sekretess. Skriv aldrig ut listor i onödan.</p>
</body></html>
