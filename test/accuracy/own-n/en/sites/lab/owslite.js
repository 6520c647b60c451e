var browseris = { ie5up: navigator.userAgent.indexOf("MSIE ") > 0, nav: navigator.appName == "Netscape" };
var NameCtrl = null;
function EnsureIMNControl() {
  if (!browseris.ie5up) return false;
  try { NameCtrl = new ActiveXObject("Name.NameCtrl.1"); } catch (e) { }
  return NameCtrl != null;
}
function InitPresence() {
  if (!EnsureIMNControl()) return;
  var s = document.getElementsByTagName("span");
  for (var i = 0; i < s.length; i++) if (s[i].className == "pres") s[i].title = NameCtrl.GetStatus(s[i].getAttribute("sip"), "");
}
function ExportList(u) {
  var x = null;
  try { x = new ActiveXObject("SharePoint.SpreadsheetLauncher.2"); } catch (e) { }
  if (x) { x.CreateSpreadsheet(u); }
  else alert("To export a list you must have a Windows SharePoint Services compatible application.");
  return false;
}
