function Browseris () {
  var agt = navigator.userAgent.toLowerCase();
  this.osver = 1.0;
  if (agt) {
    var stOSVer = agt.substring(agt.indexOf("windows ") + 11);
    this.osver = parseFloat(stOSVer);
  }
  this.major = parseInt(navigator.appVersion);
  this.nav = ((agt.indexOf('mozilla') != -1) && ((agt.indexOf('spoofer') == -1) && (agt.indexOf('compatible') == -1)));
  this.ie = (agt.indexOf("msie") != -1);
  this.win32 = (agt.indexOf("windows nt") != -1);
  this.ie5up = this.ie && this.major >= 4;
  this.ie55up = this.ie5up && agt.indexOf("msie 5.0") == -1;
}
var browseris = new Browseris();
var bis = browseris;
var IMNControlObj = null, bIMNControlInited = false;
function EnsureIMNControl() {
  if (!bIMNControlInited) {
    if (browseris.ie5up && browseris.win32) {
      try { IMNControlObj = new ActiveXObject("Name.NameCtrl.1"); } catch (e) { }
    }
    bIMNControlInited = true;
  }
  return IMNControlObj;
}
function IMNImageOnLoad(id, sip) {
  var c = EnsureIMNControl();
  if (!c) return;
  c.OnStatusChange = function (name, state, i) { document.getElementById(i).src = "img/imn" + state + ".gif"; };
  c.GetStatus(sip, id);
}
function DispEx(ele, e, progid) {
  if (!bis.ie55up) return true;
  var o = null;
  try { o = new ActiveXObject(progid + ".2"); } catch (x) { return true; }
  try { return !o.ViewDocument2(window, ele.href); } catch (x) { return true; }
}
function _spBodyOnLoad() {
  for (var i = 1; i <= 3; i++) {
    var g = document.getElementById("imn" + i);
    if (g) IMNImageOnLoad("imn" + i, g.getAttribute("sip"));
  }
}
