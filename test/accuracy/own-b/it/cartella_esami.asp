<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Referti di laboratorio</title>
<script type="text/javascript">
function caricaXML(nome) {
  var d;
  if (window.ActiveXObject) {
    d = new ActiveXObject("Microsoft.XMLDOM");
  } else if (document.implementation && document.implementation.createDocument) {
    // Mozilla, Netscape 7
    d = document.implementation.createDocument("", "", null);
  } else {
    alert("Il browser non supporta XML");
    return null;
  }
  d.async = false;
  d.load(nome);
  return d;
}
function mostra() {
  var x = caricaXML("dati/referto.xml"), r = x.getElementsByTagName("esame"), h = "";
  for (var i = 0; i < r.length; i++) {
    var fuori = r[i].getAttribute("fuori") == "1";
    h += "<tr" + (fuori ? " bgcolor='#ffcccc'" : "") + "><td>" + r[i].getAttribute("nome") + "</td><td align=right>" + r[i].firstChild.nodeValue + "</td><td>" + r[i].getAttribute("um") + "</td></tr>";
  }
  document.getElementById("esiti").innerHTML = "<table border=1 cellpadding=4>" + h + "</table>";
}
window.onload = mostra;
</script>
</head>
<body>
<h2>Referti di laboratorio</h2>
<p>Paziente: ROSSETTI Màrio - nato il 02/03/1951 - Reparto: Medicina II</p>
<div id="esiti">Caricamento in corso...</div>
</body>
</html>
