<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Αποθήκη υλικού - Υπόλοιπα</title>
<style type="text/css">
body{font:12px Arial;margin:14px}
h2{color:#00529b}
#pin{border-collapse:collapse}#pin td,#pin th{border:1px solid #bbb;padding:3px 8px}
</style>
<script type="text/javascript">
function ftiaxeHttp() {
  var a = ["Msxml2.XMLHTTP.4.0", "Msxml2.XMLHTTP", "Microsoft.XMLHTTP"];
  for (var i = 0; i < a.length; i++) {
    try { return new ActiveXObject(a[i]); } catch (e) { }
  }
  return null;
}
function anazitisi() {
  var k = document.getElementById("kod").value;
  if (k.length < 3) { alert("Δώστε τουλάχιστον 3 χαρακτήρες"); return; }
  var h = ftiaxeHttp();
  h.open("GET", "ypoloipa.txt?k=" + encodeURIComponent(k), false);
  h.send(null);
  var g = h.responseText.split("\n"), s = "<table id='pin'><tr><th>Κωδικός<\/th><th>Είδος<\/th><th>Μονάδα<\/th><th>Υπόλοιπο<\/th><\/tr>";
  for (var i = 0; i < g.length; i++)
    if (g[i].indexOf(k) >= 0) s += "<tr><td>" + g[i].split("|").join("<\/td><td>") + "<\/td><\/tr>";
  document.getElementById("apot").innerHTML = s + "<\/table>";
}
</script>
</head>
<body>
<h2>Υπόλοιπα αποθήκης</h2>
<p>Κωδικός ή περιγραφή: <input id="kod" size="20"> <input type="button" value="Αναζήτηση" onclick="anazitisi()"></p>
<div id="apot"></div>
<p><a href="aitisi.asp">Αίτηση χορήγησης υλικού</a> | <a href="kiniseis.asp">Κινήσεις ημέρας</a></p>
<p>Η αποθήκη δέχεται αιτήσεις καθημερινά 08:00 - 13:00.</p>
</body>
</html>
