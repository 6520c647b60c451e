<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">
<title>Objednávka ze skladu MTZ</title>
<script type="text/javascript">
function jenCislo(e) {
  e = e || window.event;
  var k = e.which || e.keyCode;
  if (k == 8 || k == 9 || k == 0) return true;
  return k >= 48 && k <= 57;
}
function secti() {
  var f = document.forms['obj'], s = 0, ceny = [18.5, 126, 74.9, 9];
  for (var i = 0; i < ceny.length; i++) {
    var v = parseInt(f.elements['ks' + i].value, 10);
    if (!isNaN(v)) s += v * ceny[i];
  }
  document.getElementById('celkem').innerHTML = s.toFixed(2).replace('.', ',') + ' Kč';
}
</script>
</head>
<body bgcolor="#fffff4">
<h2>Objednávka ze skladu MTZ</h2>
<form name="obj" method="post" action="sklad.php">
<p>Středisko: <select name="str"><option>2110 Chirurgie</option><option>2140 Dětské oddělení</option><option>3300 Prádelna</option></select></p>
<table border="1" cellspacing="0" cellpadding="3">
<tr><th>Položka</th><th>MJ</th><th>Cena</th><th>Množství</th></tr>
<tr><td>Papír A4 recyklovaný</td><td>bal.</td><td>18,50</td><td><input name="ks0" size="4" onkeypress="return jenCislo(event)" onkeyup="secti()"></td></tr>
<tr><td>Rukavice vyšetřovací L</td><td>krab.</td><td>126,00</td><td><input name="ks1" size="4" onkeypress="return jenCislo(event)" onkeyup="secti()"></td></tr>
<tr><td>Dezinfekce 1 l</td><td>ks</td><td>74,90</td><td><input name="ks2" size="4" onkeypress="return jenCislo(event)" onkeyup="secti()"></td></tr>
<tr><td>Žárovka 60 W</td><td>ks</td><td>9,00</td><td><input name="ks3" size="4" onkeypress="return jenCislo(event)" onkeyup="secti()"></td></tr>
</table>
<p>Celkem: <b id="celkem">0,00 Kč</b> <input type="submit" value="Odeslat objednávku"></p>
</form>
<p>Výdej v úterý a ve čtvrtek od 7 do 11 hodin.</p>
</body></html>
