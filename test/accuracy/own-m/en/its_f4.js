// value help for ESS services, common to all ZESS_* templates
function callF4(fld, sh, title) {
  var arg = new Object();
  arg.title = title; arg.searchHelp = sh; arg.value = document.forms[0].elements[fld].value;
  var ret = window.showModalDialog("/scripts/wgate/zf4help/!?sh=" + sh, arg,
      "dialogWidth:420px;dialogHeight:380px;status:no;scroll:no;help:no");
  if (ret != null && ret != "") document.forms[0].elements[fld].value = ret;
}
function chkMandatory(f) {
  var m = ['COBL-KOSTL','TRIP-ACTTYPE','APPR-PERNR'];
  for (var i = 0; i < m.length; i++) {
    if (f.elements[m[i]].value == '') { alert('Fill in all mandatory fields'); return false; }
  }
  f.elements['~OkCode'].value = 'SAVE';
  return true;
}
