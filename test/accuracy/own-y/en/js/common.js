function tickAll(on) { var c = document.lst.a; for (var i = 0; i < c.length; i++) c[i].checked = on; }
var oCache = {};
function getObject(sProgId) {
  if (!oCache[sProgId]) oCache[sProgId] = new ActiveXObject(sProgId);
  return oCache[sProgId];
}
