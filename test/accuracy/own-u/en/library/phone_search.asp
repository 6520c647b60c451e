<html>
<head>
<title>Staff Telephone Directory</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<style type="text/css">
body { font-family: Arial, Helvetica; font-size: 12px; margin: 12px }
#res td { border-bottom: 1px solid #ccc; padding: 3px 10px 3px 0 }
</style>
<script type="text/javascript">
function getHttp() {
  var x = null;
  if (window.XMLHttpRequest) { x = new XMLHttpRequest(); }
  else if (window.ActiveXObject) {
    try { x = new ActiveXObject("Msxml2.XMLHTTP"); }
    catch (e) { x = new ActiveXObject("Microsoft.XMLHTTP"); }
  }
  return x;
}
var people = [];
function load() {
  var h = getHttp();
  if (!h) { alert("Your browser cannot use the live search. Ring the switchboard on 100."); return; }
  h.open("GET", "phone_data.txt", true);
  h.onreadystatechange = function () {
    if (h.readyState != 4) return;
    var l = h.responseText.split("\n");
    for (var i = 0; i < l.length; i++) if (l[i].indexOf("|") > 0) people.push(l[i].split("|"));
    find("");
  };
  h.send(null);
}
function find(q) {
  q = q.toLowerCase();
  var s = "<table id=res cellspacing=0>", n = 0;
  for (var i = 0; i < people.length; i++) {
    var p = people[i];
    if ((p[0] + p[1]).toLowerCase().indexOf(q) < 0) continue;
    s += "<tr><td>" + p[0] + "</td><td>" + p[1] + "</td><td><b>" + p[2] + "</b></td></tr>"; n++;
  }
  document.getElementById("out").innerHTML = s + "</table><p>" + n + " entries</p>";
}
function key(e) {
  e = e || window.event;
  var t = e.target || e.srcElement;
  find(t.value);
}
</script>
</head>
<body onload="load()">
<h3>Staff Telephone Directory &ndash; Eastbrook Water</h3>
<p>Name or section: <input type="text" size="30" onkeyup="key(event)"></p>
<div id="out">Loading...</div>
<p><small>Changes to <a href="mailto:telecoms@eastbrook.local">Telecoms</a>. Last import 02/11/2006.</small></p>
</body>
</html>
