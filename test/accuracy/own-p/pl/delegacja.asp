<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">
<title>Rozliczenie delegacji</title>
<style>body,td,input{font:10pt Arial}.s{background:#f0f0f0;font-weight:bold}</style>
<script language="JavaScript">
function kw(s) { var x = parseFloat(String(s).replace(",", ".")); return isNaN(x) ? 0 : x; }
function policz() {
  var f = document.deleg, r = 0;
  r += kw(f.km.value) * 0.8358;
  r += kw(f.dni.value) * 23;
  r += kw(f.nocleg.value);
  r += kw(f.bilety.value);
  r -= kw(f.zaliczka.value);
  f.razem.value = r.toFixed(2).replace(".", ",");
  if (document.all) document.all.opis.innerText = r < 0 ? "Do zwrotu" : "Do wypłaty";
  else document.getElementById("opis").innerHTML = r < 0 ? "Do zwrotu" : "Do wypłaty";
}
</script>
</head>
<body onload="policz()">
<h3>Rozliczenie polecenia wyjazdu służbowego nr 114/2007</h3>
<p>Delegowany: <b>Jabłońska Żaneta</b>, cel: szkolenie w Łodzi, 12-13.09.2007</p>
<form name="deleg" action="delegacja_zapisz.asp" method="post">
<table border="1" cellspacing="0" cellpadding="4">
<tr><td>Przejazd własnym samochodem (km)</td><td><input name="km" value="264" size="8" onchange="policz()"></td></tr>
<tr><td>Diety (dni)</td><td><input name="dni" value="2" size="8" onchange="policz()"></td></tr>
<tr><td>Nocleg (zł)</td><td><input name="nocleg" value="180,00" size="8" onchange="policz()"></td></tr>
<tr><td>Bilety (zł)</td><td><input name="bilety" size="8" onchange="policz()"></td></tr>
<tr><td>Pobrana zaliczka (zł)</td><td><input name="zaliczka" value="200,00" size="8" onchange="policz()"></td></tr>
<tr class="s"><td id="opis">Do wypłaty</td><td><input name="razem" size="8" readonly></td></tr>
</table>
<p><input type="submit" value="Zapisz"> <input type="button" value="Drukuj" onclick="window.print()"></p>
</form>
</body></html>
