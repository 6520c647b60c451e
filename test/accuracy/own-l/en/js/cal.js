var Cal = {};
Cal.is_ie = (/msie/i.test(navigator.userAgent) && !/opera/i.test(navigator.userAgent));
Cal.is_ie5 = (Cal.is_ie && /msie 5\.0/i.test(navigator.userAgent));
Cal.MON = ["January","February","March","April","May","June","July","August","September","October","November","December"];
Cal.addEvent = function (el, n, f) {
  if (el.attachEvent && !el.addEventListener) el.attachEvent("on" + n, f);
  else if (el.addEventListener) el.addEventListener(n, f, true);
  else el["on" + n] = f;
};
Cal.getStyle = function (el, p) {
  if (document.defaultView && document.defaultView.getComputedStyle) return document.defaultView.getComputedStyle(el, "").getPropertyValue(p);
  if (el.currentStyle) return el.currentStyle[p];
  return "";
};
Cal.pos = function (el) {
  var p = { x: 0, y: 0 };
  while (el) { p.x += el.offsetLeft; p.y += el.offsetTop; el = el.offsetParent; }
  return p;
};
Cal.attach = function (btn, field) {
  Cal.addEvent(btn, "click", function () { Cal.toggle(btn, field, new Date()); });
};
Cal.toggle = function (btn, field, d) {
  if (Cal.box) { Cal.hide(); return; }
  var b = document.createElement("div");
  b.className = "cal";
  var p = Cal.pos(btn);
  b.style.left = p.x + "px";
  b.style.top = (p.y + btn.offsetHeight) + "px";
  document.body.appendChild(b);
  Cal.box = b;
  if (Cal.is_ie && !Cal.is_ie5) {           // cover selects
    Cal.shim = document.createElement("iframe");
    Cal.shim.src = "javascript:false;";
    Cal.shim.style.cssText = "position:absolute;filter:progid:DXImageTransform.Microsoft.Alpha(opacity=0)";
    document.body.insertBefore(Cal.shim, b);
  }
  Cal.fill(field, d.getFullYear(), d.getMonth());
};
Cal.hide = function () {
  document.body.removeChild(Cal.box); Cal.box = null;
  if (Cal.shim) { document.body.removeChild(Cal.shim); Cal.shim = null; }
};
Cal.fill = function (field, y, m) {
  var h = "<table><tr><td class='hd' id='cal_p'>&lt;</td><td class='hd' colspan='5'>" + Cal.MON[m] + " " + y + "</td><td class='hd' id='cal_n'>&gt;</td></tr><tr>";
  var f = (new Date(y, m, 1).getDay() + 6) % 7, n = new Date(y, m + 1, 0).getDate(), i;
  for (i = 0; i < f; i++) h += "<td></td>";
  for (i = 1; i <= n; i++) h += "<td class='d'>" + i + "</td>" + ((f + i) % 7 == 0 ? "</tr><tr>" : "");
  Cal.box.innerHTML = h + "</tr></table>";
  document.getElementById("cal_p").onclick = function () { Cal.fill(field, m ? y : y - 1, m ? m - 1 : 11); };
  document.getElementById("cal_n").onclick = function () { Cal.fill(field, m < 11 ? y : y + 1, (m + 1) % 12); };
  Cal.box.onclick = function (e) {
    var t = e ? e.target : window.event.srcElement;
    if (t.className != "d") return;
    field.value = t.innerHTML + "/" + (m + 1) + "/" + y;
    Cal.hide();
  };
};
