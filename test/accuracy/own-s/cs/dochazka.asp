<html><head><title>Docházka – měsíční výkaz</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<script type="text/javascript">
function pridej(prvek, udalost, fce) {
  if (prvek.attachEvent) { prvek.attachEvent("on" + udalost, fce); }
  else if (prvek.addEventListener) { prvek.addEventListener(udalost, fce, false); }
}
function soucet() {
  var f = document.forms["vykaz"], s = 0;
  for (var i = 0; i < f.elements.length; i++) {
    var e = f.elements[i];
    if (e.name.indexOf("h") == 0) { var v = parseFloat(e.value.replace(",", ".")); if (!isNaN(v)) s += v; }
  }
  document.getElementById("celkem").innerHTML = String(s).replace(".", ",");
}
function jenCisla(e) {
  e = e || window.event;
  var k = e.keyCode || e.which;
  if (k > 57 && k < 91) { if (e.preventDefault) e.preventDefault(); else e.returnValue = false; }
}
pridej(window, "load", function () {
  var f = document.forms["vykaz"];
  for (var i = 0; i < f.elements.length; i++) if (f.elements[i].name.indexOf("h") == 0) {
    pridej(f.elements[i], "keyup", soucet); pridej(f.elements[i], "keydown", jenCisla);
  }
  soucet();
});
</script>
<style type="text/css">body{font:12px Tahoma}td,th{padding:2px 6px;border-bottom:1px dotted #999}input.h{width:40px;text-align:right}</style></head>
<body><h2>Výkaz odpracovaných hodin – říjen 2009</h2>
<p>Zaměstnanec: <b>Žďárská Růžena</b>, os. č. 30412, středisko Údržba</p>
<form name="vykaz" method="post" action="dochazka_uloz.asp">
<table><tr><th>Den</th><th>Hodin</th><th>Poznámka</th></tr>
<tr><td>Čt 1. 10.</td><td><input class="h" name="h1" value="8"></td><td><input name="p1" size="30"></td></tr>
<tr><td>Pá 2. 10.</td><td><input class="h" name="h2" value="7,5"></td><td><input name="p2" size="30" value="lékař 0,5 h"></td></tr>
<tr><td>Po 5. 10.</td><td><input class="h" name="h5" value="8"></td><td><input name="p5" size="30"></td></tr>
<tr><td>Út 6. 10.</td><td><input class="h" name="h6"></td><td><input name="p6" size="30"></td></tr>
<tr><th>Celkem</th><th id="celkem">0</th><td></td></tr></table>
<p><input type="submit" value="Odeslat vedoucímu"></p></form>
<p>Uzávěrka je třetí pracovní den následujícího měsíce.</p></body></html>
