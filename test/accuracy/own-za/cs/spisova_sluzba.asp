<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Spisová služba – vyhledání spisu</title>
<script language="JavaScript" src="spis.js"></script>
<style>.seznam{border-collapse:collapse}.seznam td,.seznam th{border:1px solid #888;padding:3px;font:11px Tahoma}th{background:#d8e4c8}</style>
</head>
<body onload="nacti('')">
<h2>Spisová služba &ndash; stavební úřad</h2>
<p>Číslo jednací začíná na: <input type="text" id="cj" size="14"> <input type="button" value="Hledat" onclick="nacti(document.getElementById('cj').value)"></p>
<div id="vysledek">Načítám seznam spisů...</div>
<p><small>Správce: Bc. Říhová, kl. 217. Uzavřené spisy starší 3 let jsou ve spisovně.</small></p>
</body>
</html>
