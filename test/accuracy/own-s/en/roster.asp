<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><title>Ward 7B – Duty roster editor</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<style>
body{font:11px Verdana;margin:8px} table.r{border-collapse:collapse} .r td,.r th{border:1px solid #99a;padding:2px 5px;text-align:center}
.r td.n{text-align:left;background:#eef} .r td.s{cursor:pointer;width:26px} .we{background:#fee}
.E{background:#cfc}.L{background:#ffc}.N{background:#ccf}
</style>
<script language="JavaScript">
var dirty = 0;
function dlg(page, arg, w, h)
{
  var f = "dialogWidth:" + w + "px;dialogHeight:" + h + "px;center:yes;status:no;help:no;scroll:no";
  return window.showModalDialog(page, arg, f);
}
function pickShift(td)
{
  var who = td.parentNode.cells[0].innerText;
  var r = dlg("shift_pick.asp", { name: who, day: td.cellIndex, old: td.innerText }, 260, 210);
  if (r == null || r == td.innerText) return;
  td.innerText = r;
  td.className = "s " + r;
  document.forms["f"].elements["chg"].value += td.parentNode.id + ":" + td.cellIndex + "=" + r + ";";
  dirty++;
  document.getElementById("cnt").innerText = dirty + " change(s) not saved";
}
function save() { if (!dirty) { alert("Nothing to save."); return; } document.forms["f"].submit(); }
</script></head>
<body>
<h3>Ward 7B (Cardiology) – week 23</h3>
<p>Click a field to set the shift. Ward managers only. Requests for swaps must reach the Rostering Office by Thursday noon.</p>
<form name="f" method="post" action="roster_save.asp"><input type="hidden" name="chg" value=""><input type="hidden" name="ward" value="7B"></form>
<table class="r">
<tr><th>Name</th><th>Mo</th><th>Tu</th><th>We</th><th>Th</th><th>Fr</th><th class="we">Sa</th><th class="we">Su</th></tr>
<tr id="e1042"><td class="n">Abbott, C. (RN)</td><td class="s E" onclick="pickShift(this)">E</td><td class="s E" onclick="pickShift(this)">E</td><td class="s" onclick="pickShift(this)"></td><td class="s L" onclick="pickShift(this)">L</td><td class="s L" onclick="pickShift(this)">L</td><td class="s" onclick="pickShift(this)"></td><td class="s" onclick="pickShift(this)"></td></tr>
<tr id="e1187"><td class="n">Duffy, M. (RN)</td><td class="s N" onclick="pickShift(this)">N</td><td class="s N" onclick="pickShift(this)">N</td><td class="s N" onclick="pickShift(this)">N</td><td class="s" onclick="pickShift(this)"></td><td class="s" onclick="pickShift(this)"></td><td class="s E" onclick="pickShift(this)">E</td><td class="s E" onclick="pickShift(this)">E</td></tr>
<tr id="e1203"><td class="n">Okafor, G. (HCA)</td><td class="s L" onclick="pickShift(this)">L</td><td class="s L" onclick="pickShift(this)">L</td><td class="s E" onclick="pickShift(this)">E</td><td class="s E" onclick="pickShift(this)">E</td><td class="s" onclick="pickShift(this)"></td><td class="s" onclick="pickShift(this)"></td><td class="s N" onclick="pickShift(this)">N</td></tr>
</table>
<p><b>E</b> 07:00–15:00 &nbsp; <b>L</b> 13:00–21:00 &nbsp; <b>N</b> 20:45–07:15</p>
<p><input type="button" value="Save roster" onclick="save()"> <span id="cnt"></span></p>
</body></html>
