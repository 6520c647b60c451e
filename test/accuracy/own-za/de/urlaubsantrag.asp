<html>
<head>
<title>Urlaubsantrag</title>
<meta http-equiv="content-type" content="text/html; charset=windows-1252">
<script type="text/javascript" src="js/urlaub.js"></script>
<style type="text/css">
body{font:12px Arial;background:#f4f4ee} label{float:left;width:140px;clear:left} input,select{margin-bottom:6px}
input.ro{background:#e0e0e0}
</style>
</head>
<body>
<h3>Antrag auf Erholungsurlaub / Freizeitausgleich</h3>
<p>Resturlaub Vorjahr: <b>3</b> Tage &nbsp; Anspruch laufendes Jahr: <b>30</b> Tage &nbsp; bereits genehmigt: <b>11</b> Tage</p>
<form name="antrag" method="post" action="urlaub_speichern.asp" onsubmit="return pruefen()">
<label>Art</label><select name="art"><option>Erholungsurlaub</option><option>Freizeitausgleich</option><option>Sonderurlaub § 12 SUrlV</option></select><br>
<label>von (TT.MM.JJJJ)</label><input name="von" size="10"><br>
<label>bis (TT.MM.JJJJ)</label><input name="bis" size="10"><br>
<label>Vertretung</label><input name="vertreter" size="35" class="ro" readonly>
<input type="hidden" name="vertreter_nr"><input type="button" value="..." onclick="auswahl('vertreter','Vertretung auswählen')"><br>
<label>Bemerkung</label><input name="bem" size="50"><br><br>
<input type="submit" value="Antrag an Vorgesetzten senden">
</form>
<p style="color:#666">Bei Fragen: Personalstelle, Frau Köhler, Zi. 114, Tel. -3120</p>
</body>
</html>
