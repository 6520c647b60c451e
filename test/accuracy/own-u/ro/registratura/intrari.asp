<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Registratura - Intrări</title>
<script type="text/javascript">
var sursa = '<reg><doc nr="4410" data="02.03.2007" de="Prefectura" obj="Adresă situaţii de urgenţă"/><doc nr="4411" data="02.03.2007" de="Popescu Nicolae" obj="Cerere spaţiu locativ"/><doc nr="4412" data="05.03.2007" de="Electrica SA" obj="Aviz de amplasament"/></reg>';
function citesteXml(t) {
  if (typeof DOMParser != "undefined") return new DOMParser().parseFromString(t, "text/xml");
  var x = new ActiveXObject("Microsoft.XMLDOM");
  x.async = false; x.loadXML(t);
  return x;
}
function incarca() {
  var d = citesteXml(sursa).getElementsByTagName("doc"), tb = document.getElementById("corp");
  for (var i = 0; i < d.length; i++) {
    var r = tb.insertRow(-1), a = ["nr", "data", "de", "obj"];
    for (var j = 0; j < a.length; j++) r.insertCell(-1).appendChild(document.createTextNode(d[i].getAttribute(a[j])));
  }
}
if (window.attachEvent && !window.addEventListener) window.attachEvent("onload", incarca);
else window.addEventListener("load", incarca, false);
</script>
<style>td,th{font:11px Tahoma;border-bottom:1px solid #ccc;padding:3px 8px;text-align:left}</style>
</head>
<body>
<h3>Registru de intrare - martie 2007</h3>
<table><thead><tr><th>Nr.</th><th>Data</th><th>Expeditor</th><th>Obiect</th></tr></thead><tbody id="corp"></tbody></table>
<form action="adauga.asp" method="post"><p>Document nou: expeditor <input name="exp"> obiect <input name="ob" size="40"> <input type="submit" value="Înregistrează"></p></form>
<p>Repartizarea corespondenţei se face zilnic la ora 14.</p>
</body>
</html>
