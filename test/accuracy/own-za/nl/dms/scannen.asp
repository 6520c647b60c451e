<html>
<head>
<title>Dossier scannen</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="javascript" src="scanlib.js"></script>
<style>body,td{font:10pt Trebuchet MS}button{width:140px}</style>
</head>
<body>
<h3>Documenten scannen naar dossier</h3>
<script language="javascript">new ScanControl('ctlScan').plaats();</script>
<table cellpadding="4">
<tr><td>Dossiernummer</td><td><input id="dossier" value="BZ-2006-00418"></td></tr>
<tr><td>Documentsoort</td><td><select id="soort"><option>Aanvraag<option>Bezwaarschrift<option>Identiteitsbewijs<option>Overig</select></td></tr>
<tr><td>Resolutie</td><td><select id="dpi"><option>200<option selected>300<option>400</select> dpi &nbsp; <input type="checkbox" id="kleur"> kleur</td></tr>
<tr><td>Gescande pagina's</td><td id="pag">0</td></tr>
</table>
<p><button onclick="start()">Scan starten</button> <button onclick="verzend()">Naar dossier</button></p>
<p>Leg de documenten met de bedrukte zijde naar boven in de invoer. Geen nietjes! Storing scanner: servicepunt ICT, 5400.</p>
</body>
</html>
