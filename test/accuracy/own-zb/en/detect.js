// client capability check - J. Osei 2001
function Bw() {
  var ua = navigator.userAgent;
  this.msie = (ua.indexOf("MSIE ") != -1) && (ua.indexOf("Opera") == -1);
  this.ver = this.msie ? parseFloat(ua.substr(ua.indexOf("MSIE ") + 5)) : 0;
  this.win = (navigator.platform.indexOf("Win") == 0);
  this.supported = this.msie && this.ver >= 5.5 && this.win;
}
var bw = new Bw();
