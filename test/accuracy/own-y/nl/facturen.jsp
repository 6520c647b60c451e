<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Te fiatteren facturen</title>
<style type="text/css">body{font:12px Arial}#lijst th{cursor:pointer;background:#dde}#lijst td{padding:2px 8px;border-bottom:1px solid #eee}.geld{text-align:right}</style>
<script type="text/javascript" src="lib/mini.js"></script>
</head><body>
<h1>Te fiatteren facturen</h1>
<p>Budgethouder: <strong>K. de Graaf</strong> – kostenplaats 4410 Gebouwbeheer</p>
<form action="fiatteer.jsp" method="post">
<table id="lijst"><thead><tr><th>Nr</th><th>Crediteur</th><th>Datum</th><th>Bedrag</th><th>Akkoord</th></tr></thead><tbody>
<tr><td>20071882</td><td>Schildersbedrijf Vos</td><td>2007-10-02</td><td class="geld">1240.50</td><td><input type="checkbox" name="ok" value="20071882"></td></tr>
<tr><td>20071890</td><td>Liftservice Noord BV</td><td>2007-10-04</td><td class="geld">389.00</td><td><input type="checkbox" name="ok" value="20071890"></td></tr>
<tr><td>20071903</td><td>Energiebedrijf Delta</td><td>2007-10-05</td><td class="geld">15220.17</td><td><input type="checkbox" name="ok" value="20071903"></td></tr>
<tr><td>20071911</td><td>Groenvoorziening Jansen</td><td>2007-10-09</td><td class="geld">760.00</td><td><input type="checkbox" name="ok" value="20071911"></td></tr>
</tbody></table>
<p>Totaal geselecteerd: EUR <span id="tot">0.00</span></p>
<p><input type="submit" value="Akkoord verklaren"></p></form>
<script type="text/javascript">
mini.ready(function () {
  var tb = mini.tag('tbody', mini.id('lijst'))[0];
  mini.each(mini.tag('th', mini.id('lijst')), function (th, k) {
    mini.on(th, 'click', function () {
      var r = []; mini.each(tb.rows, function (x) { r.push(x); });
      r.sort(function (a, b) { var p = mini.text(a.cells[k]), q = mini.text(b.cells[k]); if (k == 3) return p - q; return p < q ? -1 : p > q ? 1 : 0; });
      mini.each(r, function (x) { tb.appendChild(x); });
    });
  });
  mini.on(tb, 'click', function () {
    var t = 0; mini.each(tb.rows, function (x) { if (mini.tag('input', x)[0].checked) t += parseFloat(mini.text(x.cells[3])); });
    mini.id('tot').innerHTML = t.toFixed(2);
  });
});
</script></body></html>
