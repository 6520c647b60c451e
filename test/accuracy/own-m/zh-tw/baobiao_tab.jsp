<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=big5"><title>生產月報表</title>
<style type="text/css">.tab span{display:inline-block;padding:4px 14px;border:1px solid #888;cursor:pointer}.tab .on{background:#ffd}.pg{display:none;border:1px solid #888;padding:8px}td,th{padding:2px 10px}</style>
<script type="text/javascript">
function bind(o, ev, fn) { if (o.addEventListener) { o.addEventListener(ev, fn, false); } else if (o.attachEvent) { o.attachEvent("on" + ev, fn); } }
function show(n) { for (var i = 0; i < 2; i++) { document.getElementById("p" + i).style.display = i == n ? "block" : "none"; document.getElementById("t" + i).className = i == n ? "on" : ""; } }
bind(window, "load", function () {
  bind(document.getElementById("t0"), "click", function () { show(0); });
  bind(document.getElementById("t1"), "click", function () { show(1); });
  bind(document.getElementById("prn"), "click", function () { window.print(); });
  show(0);
});
</script></head><body><h3>生產月報表　九十七年三月</h3><div class="tab"><span id="t0">一廠</span><span id="t1">二廠</span> <input type="button" id="prn" value="列印"></div>
<div class="pg" id="p0"><table border="1"><tr><th>產品</th><th>計畫</th><th>實際</th><th>良率</th></tr><tr><td>馬達外殼</td><td>12000</td><td>11840</td><td>98.2%</td></tr></table></div>
<div class="pg" id="p1"><table border="1"><tr><th>產品</th><th>計畫</th><th>實際</th><th>良率</th></tr><tr><td>控制板</td><td>8000</td><td>8105</td><td>99.1%</td></tr></table></div></body></html>
