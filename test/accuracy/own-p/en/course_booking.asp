<html>
<head>
<title>Training: book a course</title>
<style type="text/css">
body,td{font-family:Arial;font-size:12px}
#cal{position:absolute;visibility:hidden;background:#fff;border:1px solid #369;padding:4px;width:190px}
#cal a{display:inline-block;width:22px;text-align:center;text-decoration:none}
</style>
<script type="text/javascript">
var ie4 = (document.all && !document.getElementById), ns4 = document.layers, dom = document.getElementById;
var field = null, y = 2005, m = 0;
var names = ["January","February","March","April","May","June","July","August","September","October","November","December"];
function layer(id) {
  if (dom) return document.getElementById(id);
  if (ie4) return document.all[id];
  if (ns4) return document.layers[id];
  return null;
}
function showCal(f, evt) {
  evt = evt || window.event;
  field = f;
  var d = new Date(); y = d.getFullYear(); m = d.getMonth();
  draw();
  var s = dom || ie4 ? layer("cal").style : layer("cal");
  s.left = (evt.pageX ? evt.pageX : evt.clientX + document.body.scrollLeft) + "px";
  s.top = (evt.pageY ? evt.pageY : evt.clientY + document.body.scrollTop) + "px";
  s.visibility = ns4 ? "show" : "visible";
  if (/MSIE [56]/.test(navigator.userAgent)) document.forms[0].course.style.visibility = "hidden";
}
function draw() {
  var first = new Date(y, m, 1).getDay(), n = new Date(y, m + 1, 0).getDate(), h = "<a href='javascript:mv(-1)'>&lt;</a> <b>" + names[m] + " " + y + "</b> <a href='javascript:mv(1)'>&gt;</a><br>";
  for (var i = 1; i <= n; i++) h += "<a href='javascript:pick(" + i + ")'>" + i + "</a>" + (i % 7 == 0 ? "<br>" : "");
  layer("cal").innerHTML = h;
}
function mv(d) { m += d; if (m < 0) { m = 11; y--; } if (m > 11) { m = 0; y++; } draw(); }
function pick(d) { field.value = d + "/" + (m + 1) + "/" + y; layer("cal").style.visibility = "hidden"; document.forms[0].course.style.visibility = "visible"; }
</script>
</head>
<body>
<h2>Book a training course</h2>
<form method="post" action="course_save.asp">
<table>
<tr><td>Course</td><td><select name="course"><option>Word - mail merge</option><option>Excel - intermediate</option><option>First aid at work</option><option>Minute taking</option></select></td></tr>
<tr><td>Preferred date</td><td><input name="d1" size="12"> <a href="#" onclick="showCal(document.forms[0].d1, event); return false">calendar</a></td></tr>
<tr><td>Second choice</td><td><input name="d2" size="12"> <a href="#" onclick="showCal(document.forms[0].d2, event); return false">calendar</a></td></tr>
<tr><td>Line manager</td><td><input name="mgr" size="30"></td></tr>
<tr><td></td><td><input type="submit" value="Book"></td></tr>
</table>
</form>
<div id="cal"></div>
</body>
</html>
