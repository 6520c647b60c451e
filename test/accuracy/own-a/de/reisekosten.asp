<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Reisekostenabrechnung Inland</title>
<style>td,th,body{font-family:Arial;font-size:9pt} .r{text-align:right}</style>

<script language="JavaScript" src="lib/reisekos_global.js"></script>
</head><body>
<!-- header -->
<table width="100%" border="0"><tr><td width="130"><img src="img/logo_2.gif" width="120" height="40" border="0" alt="Maschinenfabrik Böhler"></td><td><font face="Arial" size="2">Sie sind hier: <a href="/fortbildung/">Fortbildung</a> &gt; <a href="/stellenmarkt/">Stellenmarkt</a> &gt; <a href="/dienstvereinbarungen/">Dienstvereinbarungen</a></font></td></tr></table>
<!-- /header -->
<h3>Stadtwerke Hohenlinden – Reisekostenabrechnung</h3>
<form name="RK" method="post" action="rk_buchen.asp">
<table>
<tr><td>Personalnummer</td><td><input name="PNr" size="8" maxlength="6"></td></tr>
<tr><td>Beginn der Reise</td><td><input name="Von" size="12"> (TT.MM.JJJJ)</td></tr>
<tr><td>Ende der Reise</td><td><input name="Bis" size="12"></td></tr>
<tr><td>Gefahrene km</td><td><input name="Km" class="r" size="6"></td></tr>
<tr><td>Übernachtungen</td><td><input name="Ueb" class="r" size="3" value="0"></td></tr>
<tr><td>Erstattung €</td><td><input name="Summe" class="r" size="10" readonly></td></tr>
</table>
<p><input type="button" name="cmdSenden" value="Berechnen und absenden"></p>
</form>
<script language="VBScript">
Option Explicit
Const KMSATZ = 0.30
Sub cmdSenden_OnClick()
  Dim f, tage, s
  Set f = Document.RK
  If Len(f.PNr.Value) <> 6 Then
    MsgBox "Bitte die sechsstellige Personalnummer eingeben!", vbExclamation, "Reisekosten"
    f.PNr.Focus
    Exit Sub
  End If
  If Not IsDate(f.Von.Value) Or Not IsDate(f.Bis.Value) Then
    MsgBox "Datum ungültig", vbExclamation, "Reisekosten"
    Exit Sub
  End If
  tage = DateDiff("d", f.Von.Value, f.Bis.Value) + 1
  s = tage * 12 + CDbl("0" & f.Km.Value) * KMSATZ + CInt(f.Ueb.Value) * 20
  f.Summe.Value = FormatNumber(s, 2)
  If MsgBox("Erstattung " & f.Summe.Value & " EUR. Absenden?", vbYesNo + vbQuestion) = vbYes Then f.Submit
End Sub
</script>

<hr noshade size="1">
<p><font face="Arial" size="1" color="#666666">Fragen: Durchwahl 2895<br>
Nur für den Dienstgebrauch</font></p>
</body></html>
