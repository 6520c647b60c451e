var helpWin = null;
function openHelpWin(topic) {
  var u = "help/" + topic + ".htm";
  if (window.showModelessDialog) { window.showModelessDialog(u, window, "dialogWidth:420px;dialogHeight:360px;status:no"); return false; }
  if (helpWin && !helpWin.closed) helpWin.close();
  helpWin = window.open(u, "help", "width=420,height=360,scrollbars=yes,resizable=yes");
  return false;
}
