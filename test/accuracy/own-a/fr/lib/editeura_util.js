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
function setCookie(name, value, days) {
  var exp = "";
  if (days) { var d = new Date(); d.setTime(d.getTime() + days * 86400000); exp = "; expires=" + d.toGMTString(); }
  document.cookie = name + "=" + escape(value) + exp + "; path=/";
}
function getCookie(name) {
  var s = name + "=", c = document.cookie, i = c.indexOf(s);
  if (i < 0) return null;
  i += s.length;
  var e = c.indexOf(";", i);
  return unescape(c.substring(i, e < 0 ? c.length : e));
}
