var helpWin = null;
function openHelpWin(topic) {
  var u = "help/" + topic + ".htm";
  if (window.showModelessDialog) { window.showModelessDialog(u, window, "dialogWidth:420px;dialogHeight:360px;status:no"); return false; }
  if (helpWin && !helpWin.closed) helpWin.close();
  helpWin = window.open(u, "help", "width=420,height=360,scrollbars=yes,resizable=yes");
  return false;
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
