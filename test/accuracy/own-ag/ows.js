// owssvr script, trimmed by the branding team
var browseris = new Object();
browseris.ie5up = (navigator.appName == "Microsoft Internet Explorer");
browseris.win32 = navigator.userAgent.toLowerCase().indexOf("win") != -1;
function DispDocItemEx(ele, fTransform, fShouldTransform, fCheckout, progId) {
  if (!browseris.ie5up || !browseris.win32) return true;
  try {
    var o = new ActiveXObject(progId);
    if (o.ViewDocument(ele.href)) { event.cancelBubble = true; event.returnValue = false; return false; }
  } catch (e) { }
  return true;
}
function editDocumentWithProgID2(url, varProgID, varEditor) {
  var objEditor;
  try { objEditor = new ActiveXObject(varEditor + ".2"); } catch (e) { alert("'Edit Document' requires a Windows SharePoint Services-compatible application and Microsoft Internet Explorer 5.0 or greater."); return; }
  objEditor.EditDocument(url, varProgID);
}
