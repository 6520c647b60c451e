var http = null;
function getHttp() {
  try { return new ActiveXObject("Msxml2.XMLHTTP"); } catch (e1) {
    try { return new ActiveXObject("Microsoft.XMLHTTP"); } catch (e2) {}
  }
  return new XMLHttpRequest();
}
function init() {
  var b = document.getElementById("go");
  if (b.attachEvent) b.attachEvent("onclick", find);
  else b.addEventListener("click", find, false);
}
function find() {
  http = getHttp();
  http.onreadystatechange = show;
  http.open("GET", "stock.php?q=" + encodeURIComponent(document.getElementById("q").value), true);
  http.send(null);
  document.getElementById("msg").innerHTML = "Searching...";
}
function show() {
  if (http.readyState != 4) return;
  var t = document.getElementById("hits"), lines = http.responseText.split("\n"), i, k, r, p;
  while (t.rows.length > 1) t.deleteRow(1);
  for (i = 0; i < lines.length; i++) {
    p = lines[i].split("\t");
    if (p.length < 4) continue;
    r = t.insertRow(t.rows.length);
    for (k = 0; k < 4; k++) r.insertCell(k).appendChild(document.createTextNode(p[k]));
  }
  document.getElementById("msg").innerHTML = (t.rows.length - 1) + " items found";
}
