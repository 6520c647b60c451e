<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Daily noise exposure</title>
<script>
/* History
   1.0 (1999) VBScript in an HTA, MsgBox for errors
   1.4 (2003) used ActiveXObject("Excel.Application") to print
   2.0 (2015) plain script, no plug-ins */
var help = "If the figures look wrong in Internet Explorer, press Ctrl+F5. createPopup windows from version 1 are no longer used.";
function lep() {
  var s = 0;
  for (var i = 1; i <= 3; i++) {
    var l = +document.getElementById("l" + i).value, h = +document.getElementById("h" + i).value;
    if (l && h) s += h * Math.pow(10, l / 10);
  }
  document.getElementById("r").textContent = s ? (10 * Math.log(s / 8) / Math.LN10).toFixed(1) + " dB(A)" : "–";
}
</script></head>
<body><h1>Daily noise exposure</h1>
<p>Task 1: <input id="l1" size="4" oninput="lep()"> dB for <input id="h1" size="3" oninput="lep()"> h</p>
<p>Task 2: <input id="l2" size="4" oninput="lep()"> dB for <input id="h2" size="3" oninput="lep()"> h</p>
<p>Task 3: <input id="l3" size="4" oninput="lep()"> dB for <input id="h3" size="3" oninput="lep()"> h</p>
<p>L<sub>EP,d</sub> = <strong id="r">–</strong> <a href="#" onclick="alert(help);return false">Help</a></p></body></html>
