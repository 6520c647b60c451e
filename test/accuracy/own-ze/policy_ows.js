var itemTable = null;
function OnLink(e) { itemTable = e; if (browseris && browseris.ie5up) e.className = "ms-selected"; }
var browseris = { ie5up: /MSIE (\d+)/.test(navigator.userAgent) && RegExp.$1 >= 5 };
function DispEx(ele, ev, fTran, fShow, fScript, progid) {
  var app;
  try { app = new ActiveXObject(progid + ".2"); } catch (e) { try { app = new ActiveXObject(progid); } catch (e2) { return true; } }
  if (!app.ViewDocument(ele.href)) return true;
  ev.cancelBubble = true;
  return false;
}
