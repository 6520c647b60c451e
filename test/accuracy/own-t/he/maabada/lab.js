function bakasha() {
  return window.XMLHttpRequest ? new XMLHttpRequest() : new ActiveXObject("Microsoft.XMLHTTP");
}
function taan(mispar) {
  var r = bakasha();
  r.open("GET", "metupal" + mispar + ".xml", true);
  r.onreadystatechange = function () {
    if (r.readyState == 4) hatzeg(r.responseXML);
  };
  r.send(null);
}
function hatzeg(x) {
  var l = x.selectNodes("//bdika"), h = "<table class='t'><tr><th>בדיקה</th><th>תוצאה</th><th>יחידות</th></tr>";
  for (var i = 0; i < l.length; i++) {
    var n = l[i];
    h += "<tr" + (n.getAttribute("harig") == "1" ? " class='harig'" : "") + "><td>" + n.selectSingleNode("shem").text +
      "</td><td>" + n.selectSingleNode("erech").text + "</td><td>" + n.selectSingleNode("yech").text + "</td></tr>";
  }
  document.getElementById("totz").innerHTML = h + "</table>";
}
