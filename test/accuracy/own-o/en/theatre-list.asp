<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Theatre list - Main 3</title>
<style>
body{font:11px Tahoma;margin:8px} h2{margin:0 0 6px;color:#006666} table{border-collapse:collapse;width:100%}
td,th{border-bottom:1px solid #bbb;padding:4px;text-align:left} tr.st{background:#fff6c0} tr.fin{color:#888}
.m{cursor:hand;color:#006666;font-weight:bold}
</style>
<script>
var pop = null, curRow;
var acts = [["S","Patient sent for"],["A","In anaesthetic room"],["K","Knife to skin"],["F","In recovery"],["X","Cancel ..."]];
function caseMenu(row) {
  curRow = row;
  if (!pop) pop = window.createPopup();
  var s = "";
  for (var i = 0; i < acts.length; i++)
    s += "<div style='font:11px Tahoma;padding:3px 8px;cursor:hand' onmouseover=\"this.style.background='#cee'\" onmouseout=\"this.style.background=''\" onclick=\"parent.mark('" + acts[i][0] + "')\">" + acts[i][1] + "</div>";
  pop.document.body.innerHTML = s;
  pop.document.body.style.border = "1px solid #066";
  pop.show(event.screenX - 4, event.screenY - 4, 150, 112);
}
function mark(code) {
  pop.hide();
  document.f.caseno.value = curRow; document.f.code.value = code; document.f.submit();
}
</script></head>
<body>
<h2>Main 3 &ndash; Orthopaedics &ndash; Wed 9 June 2004 am</h2>
<form name="f" method="post" action="theatre-list.asp"><input type="hidden" name="caseno"><input type="hidden" name="code"></form>
<table>
<tr><th></th><th>Time</th><th>Patient</th><th>Ward</th><th>Procedure</th><th>Surgeon / Anaesth.</th><th>State</th></tr>
<tr class="fin"><td><span class="m" onclick="caseMenu(1)">&#9658;</span></td><td>08:45</td><td>4410-21 M 67</td><td>Holly</td><td>Total knee replacement (L)</td><td>Prosser / Lim</td><td>In recovery 10:20</td></tr>
<tr class="st"><td><span class="m" onclick="caseMenu(2)">&#9658;</span></td><td>10:30</td><td>3920-88 F 81</td><td>Cedar</td><td>Hemiarthroplasty (R)</td><td>Prosser / Lim</td><td>Knife to skin 10:52</td></tr>
<tr><td><span class="m" onclick="caseMenu(3)">&#9658;</span></td><td>12:00</td><td>5102-04 M 34</td><td>Day unit</td><td>Arthroscopy knee (R)</td><td>Ahmed / Lim</td><td>Waiting</td></tr>
</table>
<p>Delays of more than 15 minutes need a reason code. Latex-free theatre today: Main 1.</p>
</body></html>
