/* ereignis.js - Ereignisse anmelden, Amt 10 / EDV, 2004 */
function ereignis(obj, typ, fn) {
  if (obj.attachEvent) {
    obj.attachEvent("on" + typ, fn);
  } else if (obj.addEventListener) {
    obj.addEventListener("on" + typ, fn, false);
  }
}
function ereignisWeg(obj, typ, fn) {
  if (obj.detachEvent) obj.detachEvent("on" + typ, fn);
  else if (obj.removeEventListener) obj.removeEventListener("on" + typ, fn, false);
}
