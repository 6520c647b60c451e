<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><title>ZUS - Moduł rozliczeń: błąd przeglądarki</title></head>
<body bgcolor="#E6EEF5">
<table width="500" align="center" bgcolor="white" cellpadding="20" style="margin-top:80px;border:1px solid #336"><tr><td>
<h3>Nieobsługiwana przeglądarka</h3>
<p>Moduł rozliczeń płatnika działa wyłącznie w programie Microsoft Internet Explorer w wersji 6.0 lub nowszej. Praca w innych przeglądarkach nie jest możliwa.</p>
<p>Uruchom program Internet Explorer i ponownie wpisz adres <b>http://platnik.firma/</b>.</p>
<form action="index.php"><input type="submit" value="Spróbuj ponownie"></form>
</td></tr></table>
</body></html>
