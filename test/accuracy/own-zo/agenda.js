function pedir() {
  var req = window.XMLHttpRequest ? new XMLHttpRequest() : new ActiveXObject("Microsoft.XMLHTTP");
  req.onreadystatechange = function () {
    if (req.readyState == 4) pintar(req.responseXML);
  };
  req.open("GET", "citas.xml", true);
  req.send(null);
}
function valor(nodo, nombre) {
  var h = nodo.getElementsByTagName(nombre).item(0);
  return h.text;
}
function pintar(doc) {
  var citas = doc.getElementsByTagName("cita");
  var s = "<table border='1' cellspacing='0'><tr><th>Hora</th><th>Lugar</th><th>Asunto</th></tr>";
  for (var i = 0; i < citas.length; i++) {
    var c = citas.item(i);
    s += "<tr><td>" + valor(c, "hora") + "</td><td>" + valor(c, "sala") + "</td><td>" + valor(c, "asunto") + "</td></tr>";
  }
  document.getElementById("agenda").innerHTML = s + "</table>";
}
