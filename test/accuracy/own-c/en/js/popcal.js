var isIE6 = /MSIE 6/.test(navigator.userAgent) && !window.opera, tgt;
function popCal(a, id) {
  var now = new Date(), y = now.getFullYear(), m = now.getMonth(), n = new Date(y, m + 1, 0).getDate(), s = "<table>", x = 0, yy = 0, o = a;
  tgt = document.getElementById(id);
  for (var i = 1; i <= n; i++) { if (i % 7 == 1) s += "<tr>"; s += "<td onclick='setCal(" + i + "," + (m + 1) + "," + y + ")'>" + i + "</td>"; }
  var c = document.getElementById("cal");
  c.innerHTML = s + "</table>";
  while (o) { x += o.offsetLeft; yy += o.offsetTop; o = o.offsetParent; }
  c.style.left = x + "px"; c.style.top = (yy + 20) + "px"; c.style.display = "block";
  if (isIE6) { var f = document.createElement("<iframe src='javascript:false' frameborder=0>"); f.style.filter = "alpha(opacity=0)"; c.parentNode.insertBefore(f, c); }
  return false;
}
function setCal(d, m, y) { tgt.value = (d < 10 ? "0" : "") + d + "/" + (m < 10 ? "0" : "") + m + "/" + y; document.getElementById("cal").style.display = "none"; }
