function Browseris () {
  var agt=navigator.userAgent.toLowerCase();
  this.osver=1.0;
  this.ie=(agt.indexOf("msie")!=-1);
  this.ie5up=this.ie && parseInt(navigator.appVersion)>=4;
  this.win32=(agt.indexOf("win")!=-1);
  this.nav=!this.ie;
}
var browseris=new Browseris();
function SupportsDatasheet() {
  if (!(browseris.ie5up && browseris.win32)) return false;
  try { return !!new ActiveXObject("OWS.ListNet.1"); } catch (e) { return false; }
}
function EnsureDatasheet() { window.location = "AllItems.aspx?ShowInGrid=True"; }
function DispEx(ele, e) {
  if (!browseris.ie5up || !browseris.win32) return true;
  try {
    var o = new ActiveXObject("SharePoint.OpenDocuments.2");
    if (o.ViewDocument(ele.href)) { e.returnValue = false; return false; }
  } catch (ex) { }
  return true;
}
function _spBodyOnLoad() { if (SupportsDatasheet()) document.getElementById("diidDatasheet").style.display = ""; }
