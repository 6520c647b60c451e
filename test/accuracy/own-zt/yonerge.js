function ac_kapa() {
  var k = event.srcElement;
  if (k.tagName == "IMG") k = k.parentElement;
  if (k.className != "bas") return;
  var n = k.sourceIndex + 1;
  while (document.all(n).className != "govde") n++;
  var g = document.all(n).style;
  g.display = g.display == "block" ? "none" : "block";
}
document.onclick = ac_kapa;
