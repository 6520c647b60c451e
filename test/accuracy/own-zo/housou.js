function saisei(f) {
  var b = document.getElementById("oto");
  b.src = "wav/" + f + ".wav";
  document.getElementById("ima").innerHTML = f;
}
function teishi() {
  document.getElementById("oto").src = "";
  document.getElementById("ima").innerHTML = "";
}
