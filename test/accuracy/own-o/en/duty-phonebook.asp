<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Duty phonebook - General Hospital</title>
<style>
body{font:12px Verdana,Arial;margin:14px} h1{font-size:17px;color:#336} #out td{border-bottom:1px dotted #aaa;padding:3px 12px 3px 0} .busy{color:#c60}
</style>
<script type="text/javascript">
function getXHR() {
  if (window.XMLHttpRequest) return new XMLHttpRequest();
  var ids = ["Msxml2.XMLHTTP.6.0", "Msxml2.XMLHTTP.3.0", "Microsoft.XMLHTTP"];
  for (var i = 0; i < ids.length; i++) { try { return new ActiveXObject(ids[i]); } catch (e) {} }
  return null;
}
function txt(node, name) {
  var n = node.getElementsByTagName(name)[0];
  return n && n.firstChild ? n.firstChild.nodeValue : "";
}
var people = [];
function load() {
  var x = getXHR();
  x.open("GET", "duty-phonebook.xml", true);
  x.onreadystatechange = function () {
    if (x.readyState != 4) return;
    var p = x.responseXML.getElementsByTagName("p");
    for (var i = 0; i < p.length; i++) people.push([txt(p[i], "role"), txt(p[i], "name"), txt(p[i], "bleep"), txt(p[i], "ext")]);
    show();
  };
  x.send(null);
}
function show() {
  var q = document.getElementById("q").value.toLowerCase(), h = "";
  for (var i = 0; i < people.length; i++)
    if (people[i].join(" ").toLowerCase().indexOf(q) >= 0) h += "<tr><td>" + people[i].join("</td><td>") + "</td></tr>";
  document.getElementById("out").innerHTML = "<table><tr><th>Role</th><th>On duty</th><th>Bleep</th><th>Ext.</th></tr>" + h + "</table>";
}
window.onload = load;
</script>
</head>
<body>
<h1>Duty phonebook</h1>
<p>Cardiac arrest 2222 &nbsp; Fire 2222 &nbsp; Security 3333</p>
<p>Find: <input id="q" onkeyup="show()"> <i>name, role or bleep</i></p>
<div id="out" class="busy">Loading...</div>
<p>Changes to switchboard before 08:30. The list changes over at 09:00 and 21:00.</p>
</body></html>
