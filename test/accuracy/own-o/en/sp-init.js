var bIE = !!window.ActiveXObject && navigator.userAgent.indexOf("MSIE") > 0, IMNControl = null;
function EnsureIMNControl() {
  if (bIE && IMNControl == null) { try { IMNControl = new ActiveXObject("Name.NameCtrl.1"); IMNControl.OnStatusChange = function () {}; } catch (e) { IMNControl = null; } }
  return IMNControl != null;
}
function IMNRC(addr) { if (EnsureIMNControl()) IMNControl.GetStatus(addr, "imn1"); }
function DataSheet() {
  if (!bIE) { alert("The list cannot be displayed in Datasheet view. It can be viewed in Standard view."); return false; }
  location.search = "?ShowInGrid=True"; return false;
}
