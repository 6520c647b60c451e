var browseris = { ie55up: (navigator.userAgent.indexOf("MSIE ") > 0 && parseFloat(navigator.userAgent.split("MSIE ")[1]) >= 5.5) };
function DispEx(ele, objEvent, fTransformServiceOn, fShouldTransformExtension, fTransformHandleUrl, strHtmlTrProgId, iDefaultItemOpen, strProgId) {
  if (!browseris.ie55up) return true;
  if (strProgId != "") {
    var o = new ActiveXObject(strProgId);
    if (o) { o.EditDocument(ele.href, ""); if (objEvent) { objEvent.cancelBubble = true; objEvent.returnValue = false; } }
  }
  return false;
}
function ShowInGrid(id) { document.location = document.location.pathname + "?ShowInGrid=True"; }
function OnItem(elm) {
  if (!browseris.ie55up) return false;
  elm.className = "ms-selected";
  return false;
}
