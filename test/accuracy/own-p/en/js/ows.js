// ows.js (extract)
function Browseris() {
  var agt = navigator.userAgent.toLowerCase();
  this.osver = 1.0;
  if (agt) { var s = agt.substring(agt.indexOf("windows ") + 11); this.osver = parseFloat(s); }
  this.major = parseInt(navigator.appVersion);
  this.nav = ((agt.indexOf('mozilla') != -1) && ((agt.indexOf('spoofer') == -1) && (agt.indexOf('compatible') == -1)));
  this.ie = (agt.indexOf("msie") != -1);
  this.ie5up = this.ie && (this.major >= 4);
  this.win32 = agt.indexOf("win32") != -1 || agt.indexOf("windows nt") != -1;
}
var browseris = new Browseris();
function HasGrid() {
  if (!browseris.ie5up || !browseris.win32) return false;
  try { return new ActiveXObject("SharePoint.DatasheetControl") != null; } catch (e) { return false; }
}
function EditInGrid() { document.location.href = "sp_contracts.aspx?ShowInGrid=True"; }
function ProcessDefaultOnLoad() {
  if (HasGrid()) { document.getElementById("dsLink").style.display = ""; document.getElementById("dsSep").style.display = ""; }
}
