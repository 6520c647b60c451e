// labelprn.js - R. Whitcombe, Regional Assessment Office, 11/2003
var LBL_PROGID = "ZebraLabel" + "." + "PrintJob.1";
var prn = null;
function getPrinter() {
  if (prn == null) {
    prn = new ActiveXObject(LBL_PROGID);
    prn.Port = "LPT1:";
    prn.Density = 8;
  }
  return prn;
}
function printLabel(f) {
  var ref = f.txtRef.value.replace(/\s/g, "");
  if (ref.length != 12) { alert("A case reference has 12 digits."); f.txtRef.focus(); return false; }
  var p = getPrinter();
  p.BeginLabel(60, 25);
  p.Text(4, 3, f.txtName.value);
  p.Barcode128(4, 9, ref, 12);
  p.EndLabel(f.copies[f.copies.selectedIndex].value);
  document.getElementById("log").innerHTML += "<li>" + ref + " printed " + new Date().toLocaleTimeString() + "</li>";
  f.txtRef.value = ""; f.txtRef.focus();
  return false;
}
