<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Vergabestelle - Ausschreibungen</title>
<script language="JavaScript" type="text/javascript">
var ie = document.all && !window.opera;
document.write('<link rel="stylesheet" type="text/css" href="' + (ie ? 'vergabe_ie.css' : 'vergabe_ns.css') + '">');
</script>
</head><body>
<h1>Laufende öffentliche Ausschreibungen</h1>
<p>Vergabeunterlagen können gegen Gebühr in Zimmer 212 abgeholt oder als PDF heruntergeladen werden.</p>
<table border="1" cellspacing="0" cellpadding="4" width="100%">
<tr bgcolor="#dddddd"><th>Vergabe-Nr.</th><th>Leistung</th><th>Eröffnung</th><th>Unterlagen</th></tr>
<tr><td>2005-061</td><td>Straßenbau Kreisstraße K 14, Los 2</td><td>22.06.2005, 10:00</td><td><a href="2005-061.pdf">PDF (1,2 MB)</a></td></tr>
<tr><td>2005-064</td><td>Gebäudereinigung Grundschule Süd</td><td>28.06.2005, 11:00</td><td><a href="2005-064.pdf">PDF (310 kB)</a></td></tr>
<tr><td>2005-067</td><td>Lieferung Streusalz 400 t</td><td>05.07.2005, 10:30</td><td><a href="2005-067.pdf">PDF (95 kB)</a></td></tr>
</table>
<p><small>Druckansicht optimiert für Internet Explorer 6. Ansprechpartner: Herr Schäfer, Tel. 07123/4411.</small></p>
</body></html>
