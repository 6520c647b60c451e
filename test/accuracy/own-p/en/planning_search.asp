<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html>
<head>
<title>Planning applications - back office search</title>
<style type="text/css">
<!--
body { font-family: Arial, Helvetica, sans-serif; font-size: 80%; background: #F4F7F1; margin: 0 }
#hd { background: #2F6B3A; color: #FFF; padding: 8px 14px }
#box { margin: 14px; padding: 10px; border: 1px solid #9DB99F; background: #FFF; width: 720px }
label { display: block; float: left; width: 130px; clear: left }
-->
</style>
<script type="text/javascript">
var req;
function search() {
  var f = document.forms[0];
  var url = "data/planres.xml?ref=" + escape(f.ref.value) + "&addr=" + escape(f.addr.value) + "&ward=" + escape(f.ward.value);
  document.getElementById("res").innerHTML = "Searching...";
  req = new ActiveXObject("Microsoft.XMLHTTP");
  req.onreadystatechange = show;
  req.open("GET", url, true);
  req.send();
}
function show() {
  if (req.readyState != 4) return;
  var apps = req.responseXML.getElementsByTagName("app");
  var h = "<table width='100%' border='1' cellspacing='0' cellpadding='3'><tr><th>Ref<\/th><th>Proposal<\/th><th>Status<\/th><\/tr>";
  for (var i = 0; i < apps.length; i++)
    h += "<tr><td><a href='app.asp?r=" + apps[i].getAttribute("ref") + "'>" + apps[i].getAttribute("ref") + "<\/a><\/td><td>" + apps[i].firstChild.nodeValue + "<\/td><td>" + apps[i].getAttribute("status") + "<\/td><\/tr>";
  document.getElementById("res").innerHTML = h + "<\/table>";
}
</script>
</head>
<body>
<div id="hd"><strong>Development Control</strong> | Application search</div>
<div id="box">
<form onsubmit="search(); return false;">
<label>Application ref.</label><input type="text" name="ref" size="14"> e.g. 05/00912/FUL<br>
<label>Address contains</label><input type="text" name="addr" size="40"><br>
<label>Ward</label><select name="ward"><option value="">All wards</option><option>Abbey</option><option>Castle</option><option>Northfields</option><option>Riverside</option></select><br>
<label>&nbsp;</label><input type="submit" value="Search">
</form>
<hr>
<div id="res">Enter one or more criteria and press Search.</div>
</div>
</body>
</html>
