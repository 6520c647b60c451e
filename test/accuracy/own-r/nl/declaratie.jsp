<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Declaratie reis- en verblijfkosten</title>
<style type="text/css">body{font:12px Arial;margin:16px}td,th{padding:3px 6px;text-align:left}th{background:#f4dcc0}.b{text-align:right;width:70px}</style>
<script type="text/javascript">
function veld(naam, maat) {
  var el;
  try { el = document.createElement('<input name="' + naam + '">'); }
  catch (e) { el = document.createElement("input"); el.name = naam; }
  el.size = maat;
  return el;
}
var n = 0;
function regel() {
  var tb = document.getElementById("regels"), tr = document.createElement("tr"), kol = [["datum", 10], ["van", 14], ["naar", 14], ["km", 5], ["ov", 7]], i, td, v;
  for (i = 0; i < kol.length; i++) {
    td = document.createElement("td"); v = veld(kol[i][0] + n, kol[i][1]);
    if (i > 2) { v.className = "b"; v.onkeyup = reken; }
    td.appendChild(v); tr.appendChild(td);
  }
  tb.appendChild(tr); n++;
}
function getal(s) { var x = parseFloat(String(s).replace(",", ".")); return isNaN(x) ? 0 : x; }
function reken() {
  var t = 0, f = document.forms[0], i;
  for (i = 0; i < n; i++) t += getal(f.elements["km" + i].value) * 0.19 + getal(f.elements["ov" + i].value);
  document.getElementById("tot").innerHTML = "&euro; " + t.toFixed(2).replace(".", ",");
}
window.onload = function () { regel(); regel(); regel(); reken(); };
</script>
</head>
<body>
<h2>Declaratie reis- en verblijfkosten</h2>
<p>Medewerker: <b>M.J. van Daalen</b> (Vergunningen en handhaving) &nbsp; Periode: <b>februari 2010</b></p>
<form method="post" action="declaratie.do">
<table><thead><tr><th>Datum</th><th>Van</th><th>Naar</th><th>Km</th><th>OV (&euro;)</th></tr></thead><tbody id="regels"></tbody></table>
<p><input type="button" value="Regel toevoegen" onclick="regel()"> Totaal: <b id="tot"></b></p>
<p>Reden van de reis:<br><textarea name="reden" cols="50" rows="3"></textarea></p>
<p><input type="checkbox" name="bon" value="j"> Ik lever de originele bonnen in bij de salarisadministratie.</p>
<input type="submit" value="Indienen">
</form>
<p>Tarief eigen auto: &euro; 0,19 per kilometer. Declaraties die voor de 10e zijn goedgekeurd, worden dezelfde maand betaald.</p>
</body>
</html>
