function addFavourite(t) {
  if (document.all && window.external) { window.external.AddFavorite(location.href, t); }
  else if (window.sidebar && window.sidebar.addPanel) { window.sidebar.addPanel(t, location.href, ""); }
  else { alert("Ctrl+D"); }
}
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
