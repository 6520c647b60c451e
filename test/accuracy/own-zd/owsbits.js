function Browseris() {
  var agt = navigator.userAgent.toLowerCase();
  this.nav = (agt.indexOf('mozilla') != -1 && agt.indexOf('compatible') == -1);
  this.ie = (agt.indexOf("msie") != -1);
  this.major = parseFloat(agt.substring(agt.indexOf('msie ') + 4));
  this.ie5up = (this.ie && this.major >= 5);
  this.ie55up = (this.ie && this.major >= 5.5);
  this.win32 = (agt.indexOf("win") != -1);
}
var browseris = new Browseris();
function OnLink(elm) { elm.IsFocused = true; }
function DispDocItem(ele, strProgId) {
  if (browseris.ie5up && browseris.win32) {
    var objDoc = new ActiveXObject(strProgId + ".2");
    objDoc.ViewDocument3(window, ele.href, 0, "");
    event.cancelBubble = true;
    event.returnValue = false;
  }
  return false;
}
function GridView() { document.all.STSUpld.GoGrid(); }
function ExplorerView() { document.all.STSUpld.navigateHttpFolder(location.href, "_self"); }
