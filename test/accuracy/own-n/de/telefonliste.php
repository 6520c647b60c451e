<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>Telefonliste Sparkasse</title>
<style>body{font:14px Arial;margin:20px}th button{all:unset;cursor:pointer;font-weight:bold}th button:focus{outline:2px solid red}td,th{padding:4px 14px;text-align:left;border-bottom:1px solid #e5e5e5}tr[hidden]{display:none}</style></head>
<body>
<h1>Telefonliste</h1>
<input type="search" id="s" placeholder="Name, Filiale oder Nummer" aria-label="Suche">
<table id="t"><thead><tr><th><button data-c="0">Name</button></th><th><button data-c="1">Filiale</button></th><th><button data-c="2">Durchwahl</button></th></tr></thead><tbody>
<tr><td>Albers, Jörn</td><td>Am Markt</td><td>112</td></tr><tr><td>Demir, Elif</td><td>Baufinanzierung</td><td>340</td></tr>
<tr><td>Fröhlich, Anke</td><td>Bahnhof</td><td>205</td></tr><tr><td>Kruse, Hauke</td><td>Marktfolge</td><td>418</td></tr>
<tr><td>Özdemir, Can</td><td>Am Markt</td><td>118</td></tr><tr><td>Schütt, Inken</td><td>Revision</td><td>501</td></tr></tbody></table>
<script>
(function () {
  var tb = document.querySelector("#t tbody"), zeilen = Array.from(tb.rows), richtung = 1;
  document.getElementById("s").addEventListener("input", function () {
    var q = this.value.toLocaleLowerCase("de");
    zeilen.forEach(function (z) { z.hidden = z.textContent.toLocaleLowerCase("de").indexOf(q) < 0; });
  });
  document.querySelectorAll("th button").forEach(function (b) {
    b.addEventListener("click", function () {
      var c = +b.dataset.c; richtung = -richtung;
      zeilen.sort(function (x, y) { return richtung * y.cells[c].textContent.localeCompare(x.cells[c].textContent, "de", { numeric: true }); });
      zeilen.forEach(function (z) { tb.appendChild(z); });
    });
  });
})();
</script></body></html>
