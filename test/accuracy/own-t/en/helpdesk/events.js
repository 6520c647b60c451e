function addEvt(o, t, f) {
  if (o.addEventListener) { o.addEventListener(t, f, false); return true; }
  if (o.attachEvent) return o.attachEvent('on' + t, f);
  o['on' + t] = f;
}
function evtTarget(e) { e = e || window.event; return e.target || e.srcElement; }
