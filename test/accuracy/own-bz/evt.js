function addEvent(o, t, f) {
  if (o.addEventListener) { o.addEventListener(t, f, false); return true; }
  if (o.attachEvent) { return o.attachEvent("on" + t, f); }
  o["on" + t] = f;
  return true;
}
function stopEvent(e) {
  if (e.stopPropagation) { e.stopPropagation(); e.preventDefault(); }
  else { e.cancelBubble = true; e.returnValue = false; }
}
