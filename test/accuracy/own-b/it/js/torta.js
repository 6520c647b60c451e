function Torta(id, d) {
  var box = document.getElementById(id), a = 0, i, e;
  document.namespaces && document.namespaces.add("v", "urn:schemas-microsoft-com:vml");
  for (i = 0; i < d.length; i++) {
    var w = d[i].q * 3.6;
    e = document.createElement("v:shape");
    e.style.cssText = "position:absolute;left:50px;top:20px;width:360px;height:360px";
    e.coordsize = "1000,1000";
    e.fillcolor = d[i].c;
    e.strokecolor = "white";
    e.path = "m 500,500 ae 500,500,480,480," + Math.round(65536 * a) + "," + Math.round(65536 * w) + " x e";
    e.alt = d[i].q + "%";
    box.appendChild(e);
    a += w;
  }
}
