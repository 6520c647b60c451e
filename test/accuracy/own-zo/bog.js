function hent() {
  var x = new ActiveXObject("Microsoft.XMLDOM");
  x.async = false;
  x.load("personer.xml");
  var n = x.documentElement.childNodes;
  var tb = document.getElementById("liste");
  for (var i = 0; i < n.length; i++) {
    var r = tb.insertRow(-1);
    for (var j = 0; j < 4; j++) {
      var c = r.insertCell(-1);
      c.innerText = n[i].childNodes[j].text;
    }
  }
  document.getElementById("status").innerText = n.length + " personer";
}
