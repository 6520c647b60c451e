function Browseris(){
  var agt = navigator.userAgent.toLowerCase();
  this.ie = agt.indexOf("msie") != -1;
  this.ie5up = this.ie && parseInt(navigator.appVersion) >= 4;
  this.win32 = agt.indexOf("win") != -1;
}
var browseris = new Browseris();
