<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Finanzamt - Bescheid über Verspätungszuschlag</title>
<style type="text/css">
body { font-family: Arial, Helvetica; font-size: 10pt; background-color: #F7F5EE; }
h1 { font-size: 13pt; color: #5A4A00; }
.feld { width: 260px; }
#meldung { color: #A00000; font-weight: bold; }
</style>
<script language="JScript" src="vorlagen.js"></script>
<script language="JScript">
function erstellen() {
  var f = document.forms["b"];
  if (f.betrag.value == "") { meldung("Bitte den Betrag eintragen."); return; }
  var felder = { Steuernummer: f.stnr.value, Name: f.name.value, Strasse: f.str.value, Ort: f.ort.value,
                 Betrag: f.betrag.value, Frist: f.frist.value, Begruendung: f.grund.value };
  if (!fuelleVorlage("VZ_2003.dot", felder)) meldung("Word konnte nicht gestartet werden. Bescheid wurde nicht erstellt.");
}
function meldung(t) { document.getElementById("meldung").innerHTML = t; }
</script>
</head>
<body>
<h1>Verspätungszuschlag (§ 152 AO) &ndash; Bescheid erstellen</h1>
<p>Der Bescheid wird aus der amtlichen Vorlage erzeugt und auf dem Drucker des Veranlagungsbezirks ausgegeben. Zweitschrift zur Akte nicht vergessen.</p>
<form name="b">
<table>
<tr><td>Steuernummer</td><td><input class="feld" name="stnr" value="112/5731/0416"></td></tr>
<tr><td>Name</td><td><input class="feld" name="name" value="Schäfer, Jürgen"></td></tr>
<tr><td>Straße</td><td><input class="feld" name="str" value="Mühlenweg 8"></td></tr>
<tr><td>PLZ, Ort</td><td><input class="feld" name="ort" value="37154 Northeim"></td></tr>
<tr><td>Betrag (EUR)</td><td><input class="feld" name="betrag"></td></tr>
<tr><td>Zahlungsfrist</td><td><input class="feld" name="frist" value="15.03.2004"></td></tr>
<tr><td valign="top">Begründung</td><td><select class="feld" name="grund"><option>Erklärung nicht abgegeben<option>Erklärung verspätet abgegeben<option>Wiederholte Verspätung</select></td></tr>
</table>
<input type="button" value="Bescheid erstellen und drucken" onclick="erstellen()">
</form>
<div id="meldung"></div>
<hr><small>Fachliche Fragen: Geschäftsstelle, App. 204. Änderungen an Vorlagen nur durch das Rechenzentrum.</small>
</body></html>
