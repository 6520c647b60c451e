/* ajax.js 1.2 - returns true when the request could be started */
function ajaxGet(url, fn) {
  var x = false;
  /*@cc_on @if (@_jscript_version >= 5)
  try { x = new ActiveXObject("Msxml2.XMLHTTP"); } catch (e) { try { x = new ActiveXObject("Microsoft.XMLHTTP"); } catch (e2) { x = false; } }
  @end @*/
  if (!x && typeof XMLHttpRequest != "undefined") x = new XMLHttpRequest();
  if (!x) return false;
  x.onreadystatechange = function () { if (x.readyState == 4) fn(x.responseText); };
  x.open("GET", url, true);
  x.send(null);
  return true;
}
