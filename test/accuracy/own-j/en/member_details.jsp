<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Member 0088213 - Pensions Administration</title>
<style>.tab{background:#dde;padding:3px 8px;cursor:pointer;border:1px solid #99a}.pane{display:none;border:1px solid #99a;padding:8px}</style>
<script language="javascript">
var isIE = document.all ? true : false;
function el(id){ return isIE ? document.all[id] : document.getElementById(id); }
function show(n){ for(var i=1;i<=3;i++) el("p"+i).style.display = (i==n) ? "block" : "none"; }
</script></head><body onload="show(1)">
<h3>Member 0088213 &mdash; A N Example</h3>
<span class="tab" onclick="show(1)">Personal</span><span class="tab" onclick="show(2)">Service</span><span class="tab" onclick="show(3)">Contributions</span>
<div class="pane" id="p1">Born 14/02/1951. Married. NI number on file.</div>
<div class="pane" id="p2">Joined 01/09/1974, full time. Transferred-in service 2 years 110 days.</div>
<div class="pane" id="p3"><table border=1><tr><th>Year<th>Employee<th>Employer<tr><td>2006/07<td>1,240.10<td>2,913.44<tr><td>2007/08<td>1,302.77<td>3,050.92</table></div>
</body></html>