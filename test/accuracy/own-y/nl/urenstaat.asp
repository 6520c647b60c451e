<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Urenstaat week 18</title>
<style type="text/css">td{font:11px Tahoma}input.u{width:40px;text-align:right}.tot{font-weight:bold;background:#eee}</style>
<script type="text/javascript">
function reken() {
  var f = document.forms[0], rij, dag, t, dt = [0,0,0,0,0], alles = 0, e;
  for (rij = 1; rij <= 3; rij++) {
    t = 0;
    for (dag = 0; dag < 5; dag++) { e = parseFloat(f["u" + rij + "_" + dag].value.replace(",", ".")) || 0; t += e; dt[dag] += e; }
    document.getElementById("r" + rij).innerHTML = String(t).replace(".", ","); alles += t;
  }
  for (dag = 0; dag < 5; dag++) document.getElementById("d" + dag).innerHTML = String(dt[dag]).replace(".", ",");
  document.getElementById("alles").innerHTML = String(alles).replace(".", ",");
}
function start() {
  var l = document.getElementsByTagName("input");
  for (var i = 0; i < l.length; i++) if (l[i].className == "u") {
    if ("oninput" in l[i]) l[i].oninput = reken;
    else l[i].onpropertychange = function () { if (window.event.propertyName == "value") reken(); };
  }
  reken();
}
window.onload = start;
</script></head>
<body><h3>Urenstaat week 18 - H. Dijkstra, Ingenieursbureau</h3>
<form method="post" action="urenstaat_opslaan.asp">
<table border="1" cellspacing="0" cellpadding="3"><tr class="tot"><td>Project</td><td>Ma</td><td>Di</td><td>Wo</td><td>Do</td><td>Vr</td><td>Tot.</td></tr>
<tr><td>40117 Reconstructie Stationsweg</td><td><input class="u" name="u1_0" value="8"></td><td><input class="u" name="u1_1" value="6,5"></td><td><input class="u" name="u1_2" value=""></td><td><input class="u" name="u1_3" value="8"></td><td><input class="u" name="u1_4" value=""></td><td id="r1"></td></tr>
<tr><td>40230 Rioolvervanging Zuid</td><td><input class="u" name="u2_0" value=""></td><td><input class="u" name="u2_1" value="1,5"></td><td><input class="u" name="u2_2" value="8"></td><td><input class="u" name="u2_3" value=""></td><td><input class="u" name="u2_4" value="4"></td><td id="r2"></td></tr>
<tr><td>90001 Verlof / ziekte</td><td><input class="u" name="u3_0" value=""></td><td><input class="u" name="u3_1" value=""></td><td><input class="u" name="u3_2" value=""></td><td><input class="u" name="u3_3" value=""></td><td><input class="u" name="u3_4" value="4"></td><td id="r3"></td></tr>
<tr class="tot"><td>Totaal</td><td id="d0"></td><td id="d1"></td><td id="d2"></td><td id="d3"></td><td id="d4"></td><td id="alles"></td></tr></table>
<p><input type="submit" name="b" value="Bewaren"> <input type="submit" name="b" value="Indienen bij teamleider"></p></form></body></html>
