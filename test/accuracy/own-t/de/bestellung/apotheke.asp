<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Apothekenbestellung Station</title>
<script type="text/javascript">
function ladeXML(url) {
  var x;
  if (typeof XMLHttpRequest != "undefined") x = new XMLHttpRequest();
  else x = new ActiveXObject("Microsoft.XMLHTTP");
  x.open("GET", url, false);
  if (x.overrideMimeType) x.overrideMimeType("text/xml");
  x.send(null);
  return x.responseXML;
}
function aufbau() {
  var d = ladeXML("artikel.xml"), a = d.getElementsByTagName("artikel"), h = "";
  for (var i = 0; i < a.length; i++) {
    h += "<tr><td>" + a[i].getAttribute("pzn") + "</td><td>" + a[i].getAttribute("name") + "</td><td>" + a[i].getAttribute("pack") +
      '</td><td><input name="m' + a[i].getAttribute("pzn") + '" size="3"></td></tr>';
  }
  document.getElementById("liste").innerHTML = '<table border="1" cellspacing="0" cellpadding="3"><tr><th>PZN</th><th>Artikel</th><th>Packung</th><th>Menge</th></tr>' + h + "</table>";
}
</script></head>
<body onload="aufbau()">
<h2>Apothekenbestellung - Station 3 Süd</h2>
<form method="post" action="bestellen.asp">
<div id="liste">Artikelliste wird geladen...</div>
<p>Besteller: <input name="kz" size="10"> <input type="checkbox" name="eil"> Eilbestellung (nur nach Rücksprache, Tel. 2900)</p>
<input type="submit" value="Bestellen">
</form></body></html>
