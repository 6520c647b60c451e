var bw = navigator.userAgent.toLowerCase();
var browseris = { ie5up: bw.indexOf("msie") != -1 && bw.indexOf("opera") == -1, win32: bw.indexOf("win") != -1 };
function DispDocItem(ele, strProgId) {
  if (browseris.ie5up && browseris.win32) {
    try {
      var o = new ActiveXObject(strProgId);
      if (o.ViewDocument3(window, ele.href, 0, "")) { event.cancelBubble = true; return false; }
    } catch (e) { }
  }
  return true;
}
function EditInDatasheet() {
  var g;
  try { g = new ActiveXObject("STSList.GridView"); } catch (e) { alert("The list cannot be shown in Datasheet view. It will stay in Standard view."); return; }
  location.href = "Datasheet.aspx";
}
function HelpWindowKey(k) { window.open("/_layouts/1033/help.aspx?Key=" + k, "STSHELP", "width=280,height=500,scrollbars=yes"); }
