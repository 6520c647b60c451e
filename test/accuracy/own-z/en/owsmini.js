function Browseris () {
	var agt=navigator.userAgent.toLowerCase();
	this.osver=1.0;
	var stIE = agt.indexOf("msie ");
	this.ie = (stIE != -1) && (agt.indexOf("opera") == -1);
	this.iever = this.ie ? parseFloat(agt.substring(stIE + 5)) : 0;
	this.ie5up = this.ie && this.iever >= 5;
	this.win32 = (agt.indexOf("win") != -1);
	this.nav6up = (agt.indexOf("gecko") != -1);
}
var browseris = new Browseris();
var IMNControlObj = null;
function EnsureIMNControl() {
	if (!browseris.ie5up || !browseris.win32) return false;
	if (IMNControlObj == null) {
		try { IMNControlObj = new ActiveXObject("Name.NameCtrl.1"); IMNControlObj.OnStatusChange = function () {}; } catch (e) { IMNControlObj = null; }
	}
	return IMNControlObj != null;
}
function _spBodyOnLoadWrapper() {
	if (!EnsureIMNControl()) return;
	var im = document.getElementsByName("imgPres");
	for (var i = 0; i < im.length; i++) IMNControlObj.GetStatus(im[i].getAttribute("sip"), "p" + i);
}
function ExpandBody(id) {
	var d = document.getElementById(id);
	if (d.style.display != "none") return true;
	d.style.display = "";
	return false;
}
