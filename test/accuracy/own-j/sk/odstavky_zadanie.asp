<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Vodárne - zadanie odstávky vody</title>
<script language="JavaScript">
if (navigator.appName != "Microsoft Internet Explorer") {
  window.location.replace("len_ie.htm");
}
</script>
</head>
<body>
<h2>Zadanie plánovanej odstávky</h2>
<form action="odstavka_uloz.asp" method="post">
<table>
<tr><td>Obec / časť:</td><td><input name="obec" size="30"></td></tr>
<tr><td>Ulice:</td><td><textarea name="ulice" cols="40" rows="3"></textarea></td></tr>
<tr><td>Začiatok:</td><td><input name="od"></td></tr>
<tr><td>Koniec:</td><td><input name="do"></td></tr>
<tr><td>Náhradné zásobovanie:</td><td><input type="checkbox" name="cist"> cisterna</td></tr>
</table>
<input type="submit" value="Uložiť a zverejniť">
</form></body></html>