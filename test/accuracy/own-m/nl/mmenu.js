var _m = [], ns4 = document.layers ? true : false, ie = (document.all && window.ActiveXObject) ? true : false, open_ = null, tmr;
function addMenu(titel, items) { _m.push({ t: titel, i: items }); }
function fx(d) { if (ie) { d.style.filter = "progid:DXImageTransform.Microsoft.Fade(duration=0.3)"; if (d.filters.length) { d.filters[0].Apply(); } } }
function fxplay(d) { if (ie && d.filters.length) d.filters[0].Play(); }
function openM(n, a) {
  closeM(); clearTimeout(tmr);
  var d = document.getElementById("mm" + n);
  fx(d);
  d.style.left = a.offsetLeft + "px"; d.style.top = (a.offsetTop + a.offsetHeight + 2) + "px"; d.style.display = "block";
  fxplay(d); open_ = d;
}
function closeM() { if (open_) open_.style.display = "none"; open_ = null; }
function drawMenus(bar) {
  if (ns4) return;
  var b = document.getElementById(bar), i, j, h = "", s = "";
  for (i = 0; i < _m.length; i++) {
    s += '<a href="#" onclick="return false" onmouseover="openM(' + i + ',this)" onmouseout="tmr=setTimeout(closeM,400)">' + _m[i].t + '</a>';
    h += '<div class="menu" id="mm' + i + '" onmouseover="clearTimeout(tmr)" onmouseout="tmr=setTimeout(closeM,400)">';
    for (j = 0; j < _m[i].i.length; j++) { var p = _m[i].i[j].split(";"); h += '<a href="' + p[1] + '">' + p[0] + '</a>'; }
    h += '</div>';
  }
  b.innerHTML = s;
  document.write(h);
}
