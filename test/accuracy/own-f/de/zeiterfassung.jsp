<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Zeitkonto</title>
<script language="JavaScript">
function drucken() {
  if (document.all && window.ActiveXObject) {
    document.body.insertAdjacentHTML("beforeEnd", '<object id="wb" width=0 height=0 classid="CLSID:8856F961-340A-11D0-A96B-00C04FD705A2"></object>');
    wb.ExecWB(6, 1);
  } else window.print();
}
</script>
</head>
<body>
<table width="100%" cellspacing="0" cellpadding="2" bgcolor="#dfe6ee">
<tr>
<td><b>Städtischer Werkbetrieb</b></td>
<td><a href="index.html"><font size="2">Startseite</font></a></td>
<td><a href="org.html"><font size="2">Organisation</font></a></td>
<td><a href="forms.html"><font size="2">Formulare</font></a></td>
</tr>
</table>
<h3>Zeitkonto März</h3>
<table border="1" cellspacing="0">
<tr>
<th>Datum</th>
<th>Kommen</th>
<th>Gehen</th>
<th>Saldo</th>
</tr>
<tr>
<td>01.03.</td>
<td>07:58</td>
<td>16:40</td>
<td>+0:12</td>
</tr>
<tr>
<td>02.03.</td>
<td>08:15</td>
<td>16:10</td>
<td>-0:35</td>
</tr>
<tr>
<td>03.03.</td>
<td>07:30</td>
<td>17:05</td>
<td>+1:05</td>
</tr>
</table>
<p><a href="javascript:drucken()">Drucken</a> <a href="javascript:history.back()">Zurück</a></p>
<hr size="1" noshade>
<p><font size="1">Letzte Änderung: 01.03.2000<br>
Nur für den Dienstgebrauch</font></p>
</body>
</html>
