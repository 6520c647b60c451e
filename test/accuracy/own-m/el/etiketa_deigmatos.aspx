<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1253"><title>Ετικέτα δείγματος</title>
<style type="text/css">#et{width:6cm;border:1px dashed #999;padding:4mm;font:11pt Arial}.bc b{display:inline-block;height:12mm;background:#000}@media print{.no{display:none}#et{border:0}}</style>
<script type="text/javascript">
function ektyposi() {
  var p = null;
  try { p = new ActiveXObject("ZebraLab.Printer"); } catch (e) { p = null; }
  if (p) { p.Send("^XA^FO40,40^BCN,80^FDA204417^FS^XZ"); return; }
  window.print();
}
function grammokodikas(s) {
  var h = "", i, w;
  for (i = 0; i < s.length; i++) { w = s.charCodeAt(i); h += '<b style="width:' + (1 + (w & 3)) + 'px;margin-right:' + (1 + ((w >> 2) & 3)) + 'px"></b>'; }
  document.getElementById("bc").innerHTML = h;
}
</script></head>
<body onload="grammokodikas('*A204417*A204417*')"><div id="et"><b>ΑΙΜΑΤΟΛΟΓΙΚΟ</b><br>Α.Μ. 204417<br>ΓΕΩΡΓΙΟΥ Μ.<div id="bc" class="bc"></div>12/10/2006 07:40</div>
<p class="no"><button onclick="ektyposi()">Εκτύπωση</button></p></body></html>
