<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Środki trwałe</title>
<script type="text/javascript">
var dane = '<st><s nr="491-0012" n="Komputer Optiplex 745" osoba="Wójcik"/><s nr="491-0044" n="Drukarka LJ 2420" osoba="Sekretariat"/><s nr="803-0007" n="Niszczarka Fellowes" osoba="Kadry"/></st>';
function parsuj(txt) {
  var d;
  if (window.DOMParser) {
    d = new DOMParser().parseFromString(txt, "text/xml");
  } else {
    d = new ActiveXObject("Microsoft.XMLDOM");
    d.async = false; d.loadXML(txt);
  }
  return d;
}
function pokaz(osoba) {
  var l = parsuj(dane).getElementsByTagName("s"), h = "<table border='1' cellpadding='4'><tr><th>Nr inwentarzowy</th><th>Nazwa</th><th>Użytkownik</th></tr>";
  for (var i = 0; i < l.length; i++)
    if (!osoba || l[i].getAttribute("osoba") == osoba)
      h += "<tr><td>" + l[i].getAttribute("nr") + "</td><td>" + l[i].getAttribute("n") + "</td><td>" + l[i].getAttribute("osoba") + "</td></tr>";
  document.getElementById("lista").innerHTML = h + "</table>";
}
</script></head>
<body onload="pokaz('')" style="font-family:Arial;font-size:13px">
<h2>Ewidencja środków trwałych - budynek B</h2>
<p>Użytkownik: <select onchange="pokaz(this.value)"><option value="">wszyscy</option><option>Wójcik</option><option>Sekretariat</option><option>Kadry</option></select></p>
<div id="lista"></div>
<p>Przekazanie sprzętu wymaga protokołu <a href="protokol.doc">OT-3</a> podpisanego przez obie strony.</p></body></html>
