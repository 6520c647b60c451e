// 简易日历
var riliInput = null, riliPop = null, riliY, riliM;
if (window.createPopup) riliPop = window.createPopup();
function riliHtml() {
  var first = new Date(riliY, riliM, 1).getDay();
  var days = new Date(riliY, riliM + 1, 0).getDate();
  var p = riliPop ? "parent." : "";
  var s = "<table style='font:9pt Arial;background:#fff;border:1px solid #696'><tr><td onclick='" + p + "riliGo(-1)'>&lt;</td><td colspan=5 align=center>" + riliY + "年" + (riliM + 1) + "月</td><td onclick='" + p + "riliGo(1)'>&gt;</td></tr><tr>";
  for (var i = 0; i < first; i++) s += "<td></td>";
  for (var d = 1; d <= days; d++) {
    s += "<td style='cursor:pointer' onclick='" + p + "riliSet(" + d + ")'>" + d + "</td>";
    if ((d + first) % 7 == 0) s += "</tr><tr>";
  }
  return s + "</tr></table>";
}
function riliShow() {
  if (riliPop) {
    riliPop.document.body.innerHTML = riliHtml();
    riliPop.show(0, 22, 180, 150, riliInput);
  } else {
    var d = document.getElementById("riliDiv");
    if (!d) {
      d = document.createElement("div");
      d.id = "riliDiv";
      d.style.position = "absolute";
      document.body.appendChild(d);
    }
    var x = 0, y = riliInput.offsetHeight, e = riliInput;
    while (e) { x += e.offsetLeft; y += e.offsetTop; e = e.offsetParent; }
    d.style.left = x + "px"; d.style.top = y + "px";
    d.innerHTML = riliHtml();
    d.style.display = "block";
  }
}
function rili(o) { var t = new Date(); riliInput = o; riliY = t.getFullYear(); riliM = t.getMonth(); riliShow(); }
function riliGo(n) { riliM += n; if (riliM < 0) { riliM = 11; riliY--; } if (riliM > 11) { riliM = 0; riliY++; } riliShow(); }
function riliSet(d) {
  riliInput.value = riliY + "-" + (riliM + 1) + "-" + d;
  if (riliPop) riliPop.hide(); else document.getElementById("riliDiv").style.display = "none";
}
