<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html>
<head>
<title>Internal Telephone Directory</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<style type="text/css">
body { font: 75% Verdana, Arial, sans-serif; margin: 0 } #banner { background: #5B2C6F; color: #fff; padding: 10px } #main { padding: 12px }
table { border-collapse: collapse } td, th { border-bottom: 1px solid #ccc; padding: 4px 10px; text-align: left }
</style>
<script type="text/javascript">
function getHttp() {
  var x = null;
  if (window.XMLHttpRequest) x = new XMLHttpRequest();
  else if (window.ActiveXObject) {
    try { x = new ActiveXObject("Msxml2.XMLHTTP"); }
    catch (e) { try { x = new ActiveXObject("Microsoft.XMLHTTP"); } catch (e2) {} }
  }
  return x;
}
var timer = null;
function keyed() { if (timer) clearTimeout(timer); timer = setTimeout(lookup, 300); }
function lookup() {
  var q = document.getElementById("q").value.toLowerCase();
  var x = getHttp();
  if (!x) { document.forms[0].submit(); return; }
  x.open("GET", "data/phones.txt?q=" + encodeURIComponent(q), true);
  x.onreadystatechange = function () {
    if (x.readyState == 4 && (x.status == 200 || x.status == 0)) {
      var l = x.responseText.split("\n"), h = "";
      for (var i = 0; i < l.length; i++)
        if (l[i] && l[i].toLowerCase().indexOf(q) > -1) h += "<tr><td>" + l[i].split("|").join("<\/td><td>") + "<\/td><\/tr>";
      document.getElementById("out").innerHTML = "<table><tr><th>Name<\/th><th>Job title<\/th><th>Section<\/th><th>Ext.<\/th><\/tr>" + h + "<\/table>";
    }
  };
  x.send(null);
}
</script>
</head>
<body onload="lookup()">
<div id="banner"><b>Telephone Directory</b></div>
<div id="main">
<form action="phonebook.asp" method="get" onsubmit="lookup(); return false;">Name, section or extension: <input type="text" name="q" id="q" onkeyup="keyed()"> <input type="submit" value="Find"></form>
<div id="out"></div>
<p>Changes to your entry: <a href="mailto:switchboard@council.example">Switchboard</a>.</p>
</div>
</body>
</html>
