// custody.js  - common functions for CRS 1.8
var DLG = "dialogHeight:420px;dialogWidth:520px;center:yes;help:no;status:no;scroll:no";
function openRef(list, arg) {
  return showModalDialog("reflist.asp?list=" + list, arg, DLG);
}
function pick(field, list) {
  var f = document.frmCust;
  var r = openRef(list, f[field].value);
  if (r != null && r.length == 2) {
    f[field + "_id"].value = r[0];
    f[field].value = r[1];
  }
}
function checkAll() {
  var f = document.frmCust;
  if (f.surname.value == "") { alert("Surname is required."); f.surname.focus(); return false; }
  if (f.officer_id.value == "" || f.offence_id.value == "" || f.cell_id.value == "") {
    alert("Officer, offence and cell must be chosen from the lists."); return false;
  }
  return true;
}
