function Lib_sniff() {
  this.ver = navigator.appVersion; this.agent = navigator.userAgent;
  this.dom = document.getElementById ? 1 : 0;
  this.win = (navigator.userAgent.indexOf("Win") > -1);
  this.ie5 = (this.ver.indexOf("MSIE 5") > -1 && this.dom) ? 1 : 0;
  this.ie6 = (this.ver.indexOf("MSIE 6") > -1 && this.dom) ? 1 : 0;
  this.ie4 = (document.all && !this.dom) ? 1 : 0;
  this.ie = this.ie4 || this.ie5 || this.ie6;
  this.ns6 = (this.dom && parseInt(this.ver) >= 5) ? 1 : 0;
  this.ns4 = (document.layers && !this.dom) ? 1 : 0;
  return this;
}
var bw = new Lib_sniff();
function printIt() {
  if (window.print) {
    window.print();
  } else {
    var WebBrowser = '<OBJECT ID="WebBrowser1" WIDTH=0 HEIGHT=0 CLASSID="CLSID:8856F961-340A-11D0-A96B-00C04FD705A2"></OBJECT>';
    document.body.insertAdjacentHTML('beforeEnd', WebBrowser);
    WebBrowser1.ExecWB(6, 2);
    WebBrowser1.outerHTML = "";
  }
}
