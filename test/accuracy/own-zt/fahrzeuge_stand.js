var http = new ActiveXObject("Msxml2.XMLHTTP.3.0");
function zeile(werte) {
  var r = document.getElementById("stand").insertRow(-1);
  for (var i = 0; i < 4; i++) r.insertCell(-1).innerHTML = werte[i];
}
function hole() {
  http.open("GET", "/leitstelle/status.txt", false);
  http.send();
  var z = http.responseText.split("\r\n");
  for (var i = 0; i < z.length; i++) if (z[i]) zeile(z[i].split("|"));
}
window.onload = hole;
