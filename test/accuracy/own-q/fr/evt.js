function ajoutEvt(obj, type, fn) {
  if (obj.addEventListener) { obj.addEventListener(type, fn, false); return true; }
  else if (obj.attachEvent) { return obj.attachEvent('on' + type, fn); }
  else { obj['on' + type] = fn; return true; }
}
