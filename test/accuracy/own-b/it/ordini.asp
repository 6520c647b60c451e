<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Ordini in corso</title>
<script language="JavaScript">
var css = "altri.css";
if (navigator.appName.indexOf("Microsoft") != -1) css = "ie.css";
else if (navigator.appName == "Netscape" && parseInt(navigator.appVersion) == 4) css = "ns4.css";
document.write('<link rel="stylesheet" href="' + css + '" type="text/css">');
</script></head>
<body><h1>Ordini in corso</h1>
<table border="1" cellpadding="3"><tr><th>N.</th><th>Fornitore</th><th>Importo</th><th>Stato</th></tr>
<tr><td>441</td><td>Ferramenta Colombo</td><td>&euro; 320,00</td><td>da evadere</td></tr>
<tr><td>442</td><td>Cartotecnica Più</td><td>&euro; 88,40</td><td>spedito</td></tr>
<tr><td>445</td><td>Gas Tecnici Srl</td><td>&euro; 1.240,00</td><td>in approvazione</td></tr></table>
<a href="ordini_nuovo.asp">Nuovo ordine</a></body></html>
