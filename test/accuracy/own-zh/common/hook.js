function hook(el, name, fn) {
  if (el.attachEvent) {
    el["e" + name + fn] = fn;
    el.attachEvent("on" + name, function () { el["e" + name + fn](window.event); });
  } else if (el.addEventListener) {
    el.addEventListener(name, fn, false);
  } else {
    el["on" + name] = fn;
  }
}
function stop(e) {
  if (window.ActiveXObject) { e.returnValue = false; e.cancelBubble = true; }
  else { e.preventDefault(); e.stopPropagation(); }
}
function target(e) { return e.target || e.srcElement; }
