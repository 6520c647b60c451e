<html><head><title>Research grants ledger</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<style>body,td,th{font:11px Verdana}th{background:#336;color:#fff;cursor:pointer}tr.alt td{background:#eef}.num{text-align:right}</style>
<script type="text/javascript">
function styleOf(el, p) {
  if (el.currentStyle) return el.currentStyle[p];
  return document.defaultView.getComputedStyle(el, null)[p];
}
function sortBy(e) {
  e = e || event;
  var th = e.srcElement || e.target, col = th.cellIndex, tb = document.getElementById("g").tBodies[0], a = [];
  var num = styleOf(tb.rows[0].cells[col], "textAlign") == "right";
  for (var i = 0; i < tb.rows.length; i++) a[i] = tb.rows[i];
  a.sort(function (x, y) {
    var p = x.cells[col].innerHTML, q = y.cells[col].innerHTML;
    if (num) return parseFloat(p.replace(/,/g, "")) - parseFloat(q.replace(/,/g, ""));
    return p < q ? -1 : p > q ? 1 : 0;
  });
  for (i = 0; i < a.length; i++) { tb.appendChild(a[i]); a[i].className = i % 2 ? "alt" : ""; }
}
</script></head><body>
<h3>Research grants ledger – Faculty of Engineering</h3><p>Click on a heading to sort. Amounts in pounds.</p>
<table id="g" border="0" cellpadding="3" cellspacing="1" bgcolor="#999999"><thead><tr onclick="sortBy(event)"><th>Code</th><th>Holder</th><th>Funder</th><th>Award</th><th>Spent</th></tr></thead><tbody bgcolor="#ffffff">
<tr><td>E1187</td><td>Prof. Adair</td><td>EPSRC</td><td class="num">248,000</td><td class="num">121,440</td></tr>
<tr class="alt"><td>E1190</td><td>Dr Maguire</td><td>Industry</td><td class="num">36,500</td><td class="num">36,112</td></tr>
<tr><td>E1204</td><td>Dr Pell</td><td>Leverhulme</td><td class="num">91,750</td><td class="num">8,300</td></tr>
<tr class="alt"><td>E1211</td><td>Prof. Sato</td><td>EU FP6</td><td class="num">402,110</td><td class="num">200,087</td></tr></tbody></table>
<p><a href="grant_new.asp">Register a new grant</a> | <a href="fec.doc">Full costing guidance</a> | Queries: Research Finance, 4477</p></body></html>
