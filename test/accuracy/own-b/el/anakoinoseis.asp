<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-7"><title>Ανακοινώσεις Δήμου</title></head>
<body>
<table width="100%"><tr><td valign="top">
<h2>Ανακοινώσεις προς το προσωπικό</h2>
<p><b>15/3</b> Οι αιτήσεις για θερινές άδειες κατατίθενται έως 30 Απριλίου.</p>
<p><b>11/3</b> Αλλαγή ωραρίου στο Ταμείο: 8:00 - 13:30.</p>
<p><b>4/3</b> Σεμινάριο πρώτων βοηθειών στην αίθουσα Β΄. <a href="seminario.doc">Δήλωση συμμετοχής</a></p>
</td><td width="160" valign="top" bgcolor="#eeeeee">
<object classid="clsid:8E27C92B-1264-101C-8A2F-040224009C02" width="150" height="130" id="Cal"></object>
<font size="1">Ημερολόγιο</font></td></tr></table>
</body></html>
