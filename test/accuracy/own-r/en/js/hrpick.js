// pickers shared by leave, training and travel forms - KW 03/2004
var DLG = "dialogHeight:240px;dialogWidth:260px;center:yes;help:no;status:no;scroll:no";
function openDlg(page, arg, feat) {
  return window.showModalDialog(page + "?r=" + Math.random(), arg, feat || DLG);
}
function pickDate(fld) {
  var f = document.frmLeave;
  var d = openDlg("dlg/calendar.htm", f[fld].value);
  if (d != null) f[fld].value = d;
}
function pickPerson() {
  var r = openDlg("dlg/people.asp", null, "dialogHeight:420px;dialogWidth:480px;center:yes;help:no");
  if (r) { document.frmLeave.mgr.value = r.name; document.frmLeave.mgrid.value = r.id; }
}
function checkLeave(f) {
  if (f.dfrom.value == "" || f.dto.value == "") { alert("Please choose the first and the last day."); return false; }
  if (f.mgrid.value == "") { alert("Please choose your approving manager."); return false; }
  return true;
}
