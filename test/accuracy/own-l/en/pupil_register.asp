<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<title>Attendance register - 8C</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style type="text/css">
#tip{background:#ffa;border-bottom:1px solid #cc9;padding:4px;display:none;font-size:11px}
body{font:13px Arial;margin:0} form{margin:10px} td,th{padding:2px 8px}
tr.absent td{background:#fdd}
</style>
</head>
<body>
<div id="tip">This site has been tested with Internet Explorer 6. For best results we recommend Internet Explorer. <a href="#" onclick="document.getElementById('tip').style.display='none';return false">Hide</a></div>
<form method="post" action="register_save.asp">
<h2>Form 8C – morning session</h2>
<table id="reg">
<tr><th>Pupil</th><th>Present</th><th>Absent</th><th>Late (min)</th></tr>
<tr><td>Akhtar, Sana</td><td><input type="radio" name="p1" value="/" checked></td><td><input type="radio" name="p1" value="N"></td><td><input name="l1" size="3"></td></tr>
<tr><td>Bell, Jordan</td><td><input type="radio" name="p2" value="/" checked></td><td><input type="radio" name="p2" value="N"></td><td><input name="l2" size="3"></td></tr>
<tr><td>Cole, Amy</td><td><input type="radio" name="p3" value="/" checked></td><td><input type="radio" name="p3" value="N"></td><td><input name="l3" size="3"></td></tr>
<tr><td>Duffy, Liam</td><td><input type="radio" name="p4" value="/" checked></td><td><input type="radio" name="p4" value="N"></td><td><input name="l4" size="3"></td></tr>
</table>
<input type="submit" value="Save register">
</form>
<script type="text/javascript">
if (navigator.userAgent.indexOf("MSIE") == -1) document.getElementById("tip").style.display = "block";
document.getElementById("reg").onclick = function (e) {
  e = e || window.event;
  var t = e.target || e.srcElement;
  if (t.type != "radio") return;
  var tr = t.parentNode.parentNode;
  tr.className = t.value == "N" ? "absent" : "";
};
</script>
</body>
</html>
