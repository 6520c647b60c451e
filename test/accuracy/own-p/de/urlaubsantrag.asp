<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Personalportal - Urlaubsantrag</title>
<link href="portal.css" rel="stylesheet" type="text/css">
<script type="text/javascript">
function kalender(feld) {
  var wert = window.showModalDialog("kalender.htm", feld.value, "dialogHeight:260px; dialogWidth:240px; resizable:no; help:no; status:no; scroll:no;");
  if (wert) { feld.value = wert; tageBerechnen(); }
}
function datum(s) { var t = s.split("."); return new Date(t[2], t[1] - 1, t[0]); }
function tageBerechnen() {
  var f = document.antrag;
  if (f.von.value == "" || f.bis.value == "") return;
  var d = datum(f.von.value), e = datum(f.bis.value), n = 0;
  while (d <= e) { if (d.getDay() != 0 && d.getDay() != 6) n++; d.setDate(d.getDate() + 1); }
  f.tage.value = n;
}
function pruefen(f) {
  if (f.von.value == "" || f.bis.value == "") { alert("Bitte Beginn und Ende des Urlaubs auswählen."); return false; }
  if (f.vertretung.selectedIndex == 0) { alert("Bitte eine Vertretung angeben."); return false; }
  return true;
}
</script>
</head>
<body>
<h1>Urlaubsantrag</h1>
<table class="konto"><tr><th>Anspruch 2008</th><th>Resturlaub Vorjahr</th><th>genommen</th><th>genehmigt</th><th>verfügbar</th></tr><tr><td>30</td><td>3</td><td>11</td><td>10</td><td><b>12</b></td></tr></table>
<form name="antrag" action="urlaub_senden.asp" method="post" onsubmit="return pruefen(this)">
<table>
<tr><td>Art</td><td><select name="art"><option>Erholungsurlaub</option><option>Sonderurlaub</option><option>Arbeitszeitausgleich</option></select></td></tr>
<tr><td>von</td><td><input name="von" readonly size="11"> <a href="#" onclick="kalender(document.antrag.von); return false;">Datum wählen</a></td></tr>
<tr><td>bis</td><td><input name="bis" readonly size="11"> <a href="#" onclick="kalender(document.antrag.bis); return false;">Datum wählen</a></td></tr>
<tr><td>Arbeitstage</td><td><input name="tage" readonly size="4"></td></tr>
<tr><td>Vertretung</td><td><select name="vertretung"><option>-- bitte wählen --</option><option>Brandl, Monika</option><option>Köster, Jürgen</option><option>Schäfer, Uta</option></select></td></tr>
</table>
<p><input type="submit" value="Antrag absenden"></p>
</form>
<p class="klein">Der Antrag geht per Workflow an Ihre Amtsleitung und danach an das Personalamt.</p>
</body></html>
