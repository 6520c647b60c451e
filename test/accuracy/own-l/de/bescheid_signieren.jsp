<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html lang="de">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Bescheid freigeben und signieren</title>
<link rel="stylesheet" type="text/css" href="css/vorgang.css">
<script type="text/javascript" src="js/signatur.js"></script>
</head>
<body>
<div class="kopf">Rentenkasse – Vorgangsbearbeitung</div>
<h1>Bescheid 55 110867 K 023 signieren</h1>
<form id="freigabe" name="freigabe" method="post" action="freigabe.do">
<input type="hidden" name="vorgang" value="4471920">
<input type="hidden" name="pkcs7" value="">
<label for="text">Wortlaut</label><br>
<textarea id="text" name="text" rows="14" cols="90" readonly>
Sehr geehrter Herr Krämer,

auf Ihren Antrag vom 03.05.2007 wird Ihnen ab dem 01.09.2007 Regelaltersrente gewährt.
Der monatliche Zahlbetrag beläuft sich auf 1.114,37 €. Die Berechnung ergibt sich aus
den Anlagen 1 bis 6, die Bestandteil dieses Bescheides sind.
</textarea>
<p><input type="button" value="Mit Dienstkarte signieren" onclick="signieren(document.freigabe)">
<input type="button" value="Zurück" onclick="history.back()"></p>
</form>
<div id="status" class="status">Bitte stecken Sie Ihre Dienstkarte in das Lesegerät.</div>
</body>
</html>
