<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">
<title>Iktatókönyv - bejövő iratok</title>
<link rel="stylesheet" type="text/css" href="css/iktato.css">
</head>
<body>
<h2>Polgármesteri Hivatal - Iktatókönyv</h2>
<form id="keres"><label>Tárgy: <input type="text" id="targy" size="30"></label> <input type="button" id="szur" value="Szűrés"> <input type="button" id="uj" value="Új irat iktatása"></form>
<table id="iratok" cellspacing="0">
<tr><th>Iktatószám</th><th>Beküldő</th><th>Tárgy</th><th>Ügyintéző</th></tr>
<tr id="i1451"><td>1451/2006</td><td>Tóth Ferencné</td><td>Lakcím igazolás kérése</td><td>Bíró</td></tr>
<tr id="i1452"><td>1452/2006</td><td>Vízmű Kft.</td><td>Közterület felbontása, Kőrösi út</td><td>Szőke</td></tr>
<tr id="i1453"><td>1453/2006</td><td>Általános Iskola</td><td>Étkezési térítési díj</td><td>Bíró</td></tr>
</table>
<div id="reszlet"></div>
<script type="text/javascript">
function esemeny(elem, nev, fv) { elem.attachEvent("on" + nev, fv); }
function bekot() {
  var sor = document.getElementById("iratok").rows;
  for (var i = 1; i < sor.length; i++) {
    esemeny(sor[i], "click", megnyit);
    esemeny(sor[i], "mouseover", function () { var r = tr(); if (r) r.className = "kijelolt"; });
    esemeny(sor[i], "mouseout", function () { var r = tr(); if (r) r.className = ""; });
  }
  esemeny(document.getElementById("szur"), "click", szures);
  esemeny(document.getElementById("uj"), "click", function () { location.href = "iktat_uj.php"; });
}
function tr() {
  var e = event.srcElement;
  while (e && e.tagName != "TR") e = e.parentElement;
  return e;
}
function megnyit() { location.href = "irat.php?id=" + tr().id.substring(1); }
function szures() {
  var mit = document.getElementById("targy").value.toLowerCase(), sor = document.getElementById("iratok").rows;
  for (var i = 1; i < sor.length; i++)
    sor[i].style.display = sor[i].cells[2].innerText.toLowerCase().indexOf(mit) < 0 ? "none" : "";
}
bekot();
</script>
</body>
</html>
