<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Staff finder</title>
<style type="text/css">
body{font-family:Arial;font-size:13px} #res td{padding:2px 10px;border-bottom:1px solid #ddd}
</style>
<script type="text/javascript">
function newRequest() {
  if (window.XMLHttpRequest) return new XMLHttpRequest();
  var ids = ["Msxml2.XMLHTTP.6.0", "Msxml2.XMLHTTP", "Microsoft.XMLHTTP"];
  for (var i = 0; i < ids.length; i++) {
    try { return new ActiveXObject(ids[i]); } catch (e) {}
  }
  alert("Your browser cannot run the staff finder.");
  return null;
}
var staff = [];
function load() {
  var r = newRequest();
  if (!r) return;
  r.onreadystatechange = function () {
    if (r.readyState != 4) return;
    var l = r.responseText.split(/\r?\n/);
    for (var i = 0; i < l.length; i++) if (l[i]) staff.push(l[i].split(";"));
    show("");
  };
  r.open("GET", "staff.txt", true);
  r.send(null);
}
function show(q) {
  q = q.toLowerCase();
  var h = "", n = 0;
  for (var i = 0; i < staff.length; i++) {
    if (staff[i].join(" ").toLowerCase().indexOf(q) < 0) continue;
    n++;
    h += "<tr><td>" + staff[i][0] + "<\/td><td>" + staff[i][1] + "<\/td><td>" + staff[i][2] + "<\/td><\/tr>";
  }
  document.getElementById("res").innerHTML = "<table>" + h + "<\/table>";
  document.getElementById("n").innerHTML = n + " found";
}
</script>
</head>
<body onload="load()">
<h2>Staff finder</h2>
<p>Name, team or extension: <input type="text" id="q" onkeyup="show(this.value)"> <span id="n"></span></p>
<div id="res"></div>
<p><a href="mailto:switchboard@county.local">Report a wrong number</a></p>
</body>
</html>
