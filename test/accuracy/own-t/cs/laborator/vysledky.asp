<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>OKB - výsledky vyšetření</title>
<script language="JScript" src="lab.js"></script>
<style>body{font:11px Verdana}#sez{float:left;width:200px}#vys{margin-left:220px;border:1px solid #666;padding:8px;min-height:250px}a{color:#003399}</style>
</head>
<body onload="nacti('A10411')">
<h3>Oddělení klinické biochemie - výsledky</h3>
<div id="sez">
<b>Pacienti oddělení INT-B</b><br>
<a href="javascript:nacti('A10411')">Dvořák Karel, 1947</a><br>
<a href="javascript:nacti('A10418')">Malá Zdeňka, 1932</a><br>
<a href="javascript:nacti('A10420')">Říha Josef, 1960</a><br>
<hr>
Od: <input id="od" size="10" value="1.2.2005"><br>
<input type="button" value="Obnovit" onclick="nacti(aktualni)">
</div>
<div id="vys"></div>
</body></html>
