var db = 0;
window.onload = function () {
  var u = document.getElementById("ujsor");
  var k = document.getElementById("kuld");
  u.attachEvent("onclick", ujSor);
  k.attachEvent("onclick", kuldes);
  ujSor();
};
function mezo(nev, meret) {
  var i = document.createElement("input");
  i.name = nev + db; i.id = nev + db; i.size = meret;
  i.attachEvent("onchange", osszesit);
  return i;
}
function ujSor() {
  var t = document.getElementById("tetelek"), r = t.insertRow(-1);
  db++;
  r.insertCell(-1).appendChild(mezo("nev", 40));
  r.insertCell(-1).appendChild(mezo("me", 6));
  r.insertCell(-1).appendChild(mezo("ar", 10));
}
function osszesit() {
  var s = 0, f = document.getElementById("urlap");
  for (var i = 1; i <= db; i++) s += (parseFloat(f.elements["me" + i].value) || 0) * (parseFloat(f.elements["ar" + i].value) || 0);
  document.getElementById("ossz").innerHTML = s;
  return s;
}
function kuldes() {
  if (osszesit() <= 0) { alert("Nincs kitöltött tétel!"); return; }
  document.getElementById("urlap").submit();
}
