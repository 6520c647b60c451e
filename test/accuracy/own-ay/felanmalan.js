var skickar = false;
function kontrollera() {
  var ok = true, falt = ["namn", "rum", "fel"];
  for (var i = 0; i < falt.length; i++) {
    var f = document.getElementById(falt[i]);
    if (f.value == "") { f.style.backgroundColor = "#fcc"; ok = false; }
  }
  document.getElementById("msg").innerText = ok ? "" : "Fyll i de markerade fälten.";
  return ok;
}
function vidKlick() {
  if (!kontrollera()) return;
  skickar = true;
  document.getElementById("fm").submit();
}
function start() {
  document.getElementById("skicka").attachEvent("onclick", vidKlick);
}
window.onload = start;
