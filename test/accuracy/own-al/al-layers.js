var isNS4 = (document.layers) ? true : false;
var isIE4 = (document.all && !document.getElementById) ? true : false;
var current = "";
function ref(id) {
  if (isNS4) return eval("document." + id);
  if (isIE4) return eval("document.all." + id + ".style");
  return document.getElementById(id).style;
}
function dropShow(id) {
  if (current != "") ref(current).visibility = isNS4 ? "hide" : "hidden";
  ref(id).visibility = isNS4 ? "show" : "visible";
  current = id;
}
if (isNS4) document.captureEvents(Event.MOUSEDOWN);
document.onmousedown = function (e) {
  if (current != "") setTimeout("ref(current).visibility=isNS4?'hide':'hidden';current=''", 300);
};
