<html><head><title>Spare parts finder</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script type="text/javascript">
function getXHR() {
  if (window.XMLHttpRequest) return new XMLHttpRequest();
  var ids = ["MSXML2.XMLHTTP.6.0", "MSXML2.XMLHTTP.3.0", "Microsoft.XMLHTTP"];
  for (var i = 0; i < ids.length; i++) { try { return new ActiveXObject(ids[i]); } catch (e) {} }
  return null;
}
var parts = [];
function load() {
  var x = getXHR();
  if (!x) { document.forms[0].submit(); return; }
  x.open("GET", "parts.xml", true);
  x.onreadystatechange = function () {
    if (x.readyState != 4) return;
    var n = x.responseXML.getElementsByTagName("part");
    for (var i = 0; i < n.length; i++) parts.push({ no: n[i].getAttribute("no"), d: n[i].getAttribute("desc"), bin: n[i].getAttribute("bin") });
    find("");
  };
  x.send(null);
}
function find(q) {
  q = q.toLowerCase(); var h = "<table border=1 cellpadding=3><tr><th>Part<th>Description<th>Bin";
  for (var i = 0; i < parts.length; i++) if ((parts[i].no + parts[i].d).toLowerCase().indexOf(q) > -1) h += "<tr><td>" + parts[i].no + "<td>" + parts[i].d + "<td>" + parts[i].bin;
  document.getElementById("res").innerHTML = h + "</table>";
}
</script></head>
<body onload="load()" style="font-family:Trebuchet MS">
<h2>Spare parts finder</h2>
<form method="get" action="parts_search.php"><input name="q" size="30" onkeyup="find(this.value)"> <input type="submit" value="Search" onclick="find(this.form.q.value);return false"></form>
<div id="res"></div>
</body></html>
