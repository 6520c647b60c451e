<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Obieg Dokumentów</title>
<script language="javascript">
if (navigator.appName == "Microsoft Internet Explorer") {
  document.location.replace("glowna.asp?w=" + screen.width);
}
</script>
</head>
<body bgcolor="#ECE9D8">
<table width="100%" height="80%"><tr><td align="center">
<img src="godlo.gif" width="60" height="60" alt="">
<h3>System Elektronicznego Obiegu Dokumentów</h3>
<p>Państwa przeglądarka nie jest obsługiwana.<br>
Praca w systemie jest możliwa wyłącznie w programie <b>Microsoft Internet Explorer 6.0 lub nowszym</b>.</p>
<p>Proszę uruchomić Internet Explorer (Start &rarr; Programy) i wpisać ponownie adres systemu.</p>
<p><font size="2">Wydział Informatyki, pok. 208, tel. 55-12</font></p>
</td></tr></table>
</body>
</html>
