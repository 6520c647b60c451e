<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">
<title>Ewidencja środków trwałych</title>
<script type="text/javascript">
var ie = navigator.userAgent.indexOf('MSIE') != -1;
document.write('<style>input{font-size:' + (ie ? '11px' : '12px') + '} .kol{width:' + (ie ? 204 : 200) + 'px}</style>');
</script>
</head>
<body>
<h2>Ewidencja środków trwałych</h2>
<form method="get" action="inwentarz.php">
<table>
<tr><td>Numer inwentarzowy</td><td><input class="kol" name="nr"></td></tr>
<tr><td>Nazwa</td><td><input class="kol" name="nazwa"></td></tr>
<tr><td>Pokój</td><td><input class="kol" name="pokoj" size="5"></td></tr>
<tr><td></td><td><input type="submit" value="Szukaj"></td></tr>
</table>
</form>
<table border="1" cellspacing="0" cellpadding="3">
<tr><th>Nr</th><th>Nazwa</th><th>Pokój</th><th>Wartość początkowa</th><th>Osoba odpowiedzialna</th></tr>
<tr><td>487-112</td><td>Komputer Optimus</td><td>14</td><td align="right">3 120,00 zł</td><td>Wójcik Łucja</td></tr>
<tr><td>487-113</td><td>Drukarka HP LaserJet 1200</td><td>14</td><td align="right">1 480,00 zł</td><td>Wójcik Łucja</td></tr>
<tr><td>808-020</td><td>Szafa metalowa</td><td>9</td><td align="right">640,00 zł</td><td>Żak Grzegorz</td></tr>
</table>
<p>Znaleziono 3 pozycje. Najlepiej oglądać w rozdzielczości 1024×768, Internet Explorer 6.0.</p>
</body>
</html>
