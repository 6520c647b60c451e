<!DOCTYPE html>
<html lang="nl"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><title>Lopende aanbestedingen</title>
<!--[if lt IE 9]><script src="js/html5.js"></script><link rel="stylesheet" href="css/oud-ie.css"><![endif]-->
<script>
// polyfills voor de werkplekken met IE8
if (!String.prototype.trim) String.prototype.trim = function () { return this.replace(/^\s+|\s+$/g, ''); };
if (!Array.prototype.forEach) Array.prototype.forEach = function (f, t) { for (var i = 0; i < this.length; i++) f.call(t, this[i], i, this); };
if (!window.addEventListener) {
  (function (p) {
    p.addEventListener = Element.prototype.addEventListener = HTMLDocument.prototype.addEventListener = function (type, fn) {
      var el = this; el.attachEvent('on' + type, function (e) { e.target = e.srcElement; e.preventDefault = function () { e.returnValue = false; }; fn.call(el, e); });
    };
  })(Window.prototype);
}
if (!window.JSON) document.write('<script src="js/json2.js"><\/script>');
</script>
<style>body{font:13px/1.5 Arial;width:900px;margin:0 auto}header{border-bottom:4px solid #e17000}table{width:100%;border-collapse:collapse}td,th{padding:5px;border-bottom:1px solid #ddd;text-align:left}</style></head>
<body><header><h1>Inkoop en aanbesteden</h1></header>
<p><label>Filter op omschrijving: <input id="zoek"></label> <label><select id="proc"><option value="">alle procedures</option><option>Europees openbaar</option><option>Meervoudig onderhands</option></select></label> <span id="n"></span></p>
<table id="t"><thead><tr><th>Kenmerk</th><th>Omschrijving</th><th>Procedure</th><th>Sluiting</th><th>Contact</th></tr></thead><tbody>
<tr><td>2012-04</td><td>Leerlingenvervoer 2012-2016</td><td>Europees openbaar</td><td>12-04-2012 12:00</td><td>S. Ramdin</td></tr>
<tr><td>2012-07</td><td>Dakrenovatie sporthal De Wissel</td><td>Meervoudig onderhands</td><td>20-03-2012 10:00</td><td>P. van Beek</td></tr>
<tr><td>2012-09</td><td>Multifunctionals en printbeheer</td><td>Europees openbaar</td><td>02-05-2012 14:00</td><td>S. Ramdin</td></tr>
<tr><td>2012-11</td><td>Groenonderhoud bedrijventerreinen</td><td>Meervoudig onderhands</td><td>27-03-2012 10:00</td><td>P. van Beek</td></tr></tbody></table>
<script>
var z = document.getElementById('zoek'), p = document.getElementById('proc');
function filter() {
  var q = z.value.trim().toLowerCase(), r = document.getElementById('t').tBodies[0].rows, n = 0;
  for (var i = 0; i < r.length; i++) { var ok = r[i].cells[1].innerHTML.toLowerCase().indexOf(q) > -1 && (p.value === '' || r[i].cells[2].innerHTML === p.value); r[i].style.display = ok ? '' : 'none'; if (ok) n++; }
  document.getElementById('n').innerHTML = n + ' aanbesteding(en)';
}
z.addEventListener('keyup', filter); p.addEventListener('change', filter); filter();
</script></body></html>
