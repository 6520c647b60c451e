<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Ärendejournal</title>
<script language="VBScript">
Sub Oppna(nr)
  Dim sSvar
  sSvar = InputBox("Ange din signatur för loggning:", "Ärende " & nr)
  If Len(sSvar) >= 2 Then
    window.navigate "arende.asp?nr=" & nr & "&sign=" & sSvar
  Else
    MsgBox "Signatur saknas - ärendet öppnas inte", vbCritical, "Ärendejournal"
  End If
End Sub
</script>
</head>
<body>
<h2>Miljökontoret - öppna ärenden</h2>
<table border="1" cellspacing="0" cellpadding="3">
<tr bgcolor="#ddeedd"><td>Nr</td><td>Rubrik</td><td>Inkom</td></tr>
<tr><td><a href="vbscript:Oppna(2211)">2211</a></td><td>Klagomål på buller, Björkgatan 4</td><td>2000-03-12</td></tr>
<tr><td><a href="vbscript:Oppna(2214)">2214</a></td><td>Anmälan om värmepump, Åsen 1:17</td><td>2000-03-14</td></tr>
<tr><td><a href="vbscript:Oppna(2220)">2220</a></td><td>Enskilt avlopp, Övre Dal</td><td>2000-03-20</td></tr>
</table>
</body></html>
