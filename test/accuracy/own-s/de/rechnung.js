// Rechnungsprüfung - Datenzugriff
var aktBeleg = "";
var req;
function ladeXml(url, daten) {
  req = new ActiveXObject("Microsoft.XMLHTTP");
  req.open(daten ? "POST" : "GET", url, false);
  req.setRequestHeader("Content-Type", "text/xml");
  req.send(daten);
  return req.responseXML;
}
function starte() { window.status = "Bereit"; }
function zeige(nr) {
  var x = ladeXml("beleg.asp?nr=" + nr);
  var pos = x.selectNodes("//pos"), s = "<b>Beleg " + nr + "</b><br>";
  for (var i = 0; i < pos.length; i++) s += pos[i].getAttribute("text") + " &nbsp; " + pos[i].getAttribute("betrag") + "<br>";
  document.getElementById("detail").innerHTML = s;
  aktBeleg = nr;
}
function melde(erg) {
  if (aktBeleg == "") { alert("Bitte zuerst einen Beleg auswählen."); return; }
  ladeXml("melde.asp", "<m nr='" + aktBeleg + "' erg='" + erg + "'/>");
  location.reload();
}
