<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Formularcenter</title>
<style>
body,td{font-family:Arial;font-size:9pt} a{color:#00468C} .kopf{background-color:#00468C;color:#FFFFFF;font-weight:bold}
</style>
<script language="JavaScript">
function acrobatDa()
{
  if (navigator.plugins && navigator.plugins.length > 0) {
    for (var i = 0; i < navigator.plugins.length; i++)
      if (/Acrobat|PDF/i.test(navigator.plugins[i].name)) return true;
    return false;
  }
  try { return new ActiveXObject("AcroPDF.PDF") ? true : false; } catch (e) {}
  try { return new ActiveXObject("PDF.PdfCtrl.5") ? true : false; } catch (e) {}
  return false;
}
function hinweis()
{
  if (!acrobatDa()) document.getElementById("acro").style.display = "block";
}
</script>
</head>
<body onload="hinweis()">
<table width="100%" cellpadding="5"><tr class="kopf"><td>Intranet der Stadtverwaltung</td><td align="right">Formularcenter</td></tr></table>
<div id="acro" style="display:none;border:1px solid #C00;padding:4px;margin:6px">Zum Anzeigen der Formulare wird ein PDF-Betrachter benötigt. Er kann über den Softwareshop bestellt werden.</div>
<table cellpadding="4" width="680">
<tr bgcolor="#E0E8F0"><td><b>Nr.</b></td><td><b>Formular</b></td><td><b>Amt</b></td><td><b>Stand</b></td></tr>
<tr bgcolor="#FFFFFF"><td>10-01</td><td><a href="pdf/10-01.pdf" target="_blank">Dienstreiseantrag</a></td><td>Hauptamt</td><td>03/2005</td></tr>
<tr bgcolor="#EEF3F8"><td>10-02</td><td><a href="pdf/10-02.pdf" target="_blank">Reisekostenabrechnung</a></td><td>Hauptamt</td><td>03/2005</td></tr>
<tr bgcolor="#FFFFFF"><td>10-07</td><td><a href="pdf/10-07.pdf" target="_blank">Antrag auf Nebentätigkeit</a></td><td>Hauptamt</td><td>11/2003</td></tr>
<tr bgcolor="#EEF3F8"><td>11-03</td><td><a href="pdf/11-03.pdf" target="_blank">Änderungsmitteilung Bankverbindung</a></td><td>Personalamt</td><td>01/2004</td></tr>
<tr bgcolor="#FFFFFF"><td>11-09</td><td><a href="pdf/11-09.pdf" target="_blank">Antrag auf Elternzeit</a></td><td>Personalamt</td><td>09/2004</td></tr>
<tr bgcolor="#EEF3F8"><td>20-01</td><td><a href="pdf/20-01.pdf" target="_blank">Auszahlungsanordnung</a></td><td>Kämmerei</td><td>12/2004</td></tr>
<tr bgcolor="#FFFFFF"><td>65-04</td><td><a href="pdf/65-04.pdf" target="_blank">Schlüsselübergabe</a></td><td>Gebäudemanagement</td><td>06/2002</td></tr>
</table>
<p>Rückfragen: Frau Engel, Zi. 114, Tel. 2318</p>
</body></html>
