// cut down from ows.js for this site
var browseris = new Object();
browseris.ie = navigator.userAgent.indexOf("MSIE") > 0;
browseris.win32 = navigator.userAgent.indexOf("Win") > 0;
function StsOpenEnsureEx(szProgId) {
  return new ActiveXObject(szProgId);
}
function DispEx(ele, objEvent, fTransformServiceOn, fShouldTransformExtension, fTransformHandleUrl, strProgId, iDefaultItemOpen) {
  var stsOpen = null;
  try { stsOpen = StsOpenEnsureEx(strProgId); } catch (e) { stsOpen = null; }
  if (stsOpen == null) return true;
  try {
    if (stsOpen.ViewDocument3(window, ele.href, iDefaultItemOpen, "")) {
      if (objEvent) { objEvent.cancelBubble = true; objEvent.returnValue = false; }
      return false;
    }
  } catch (e) { }
  return true;
}
function EditInGrid() {
  try { new ActiveXObject("STSUpld.ListView"); location.search = "?ShowInGrid=True"; }
  catch (e) { alert("The datasheet needs Office 2003 on this computer."); }
}
function ViewExplorer() {
  if (browseris.ie && browseris.win32) location.href = "Forms/WebFldr.aspx";
  else alert("Explorer View cannot be opened here.");
}
