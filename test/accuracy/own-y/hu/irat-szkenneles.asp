<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Iktatás - irat szkennelése</title>
<link rel="stylesheet" href="iktat.css">
<script language="JavaScript" src="szken.js"></script>
</head>
<body onload="init()">
<div class="fejlec">Polgármesteri Hivatal - Iktatórendszer 3.2 &nbsp;|&nbsp; Felhasználó: horvathne</div>
<h3>Irat szkennelése: 4-118/2005. (Építési engedély iránti kérelem)</h3>
<table><tr><td valign="top">
<form name="f" action="irat_csatol.asp" method="post">
<input type="hidden" name="iktatoszam" value="4-118/2005"><input type="hidden" name="fajlnev">
Szkenner:<br><select name="forras" size="4" style="width:200px"></select><br>
Felbontás: <select name="dpi"><option value="150">150 dpi</option><option value="200" selected>200 dpi</option><option value="300">300 dpi</option></select><br>
Színmód: <input type="radio" name="szin" value="0" checked>FF <input type="radio" name="szin" value="1">szürke <input type="radio" name="szin" value="2">színes<br><br>
<input type="button" value="Lap beolvasása" onclick="beolvas()"><br>
<input type="button" value="Utolsó lap törlése" onclick="torol()"><br>
<input type="button" value="Mentés az irathoz" onclick="ment()">
<p>Lapok száma: <b id="db">0</b></p>
</form></td><td><script>twainKirak(520,640);</script></td></tr></table>
<p class="lab">Ha a szkenner nem jelenik meg, hívja az informatikát (112-es mellék).</p>
</body></html>
