function openPicker(url, args, w, h) {
  var feat = "dialogWidth:" + w + "px;dialogHeight:" + h + "px;center:yes;help:no;status:no;scroll:yes";
  return window.showModalDialog(url, args, feat);
}
function pickOfficer(fld, skill) {
  var f = document.frmDuty;
  var o = openPicker("officer_pick.asp?skill=" + skill + "&roster=" + f.ROSTER_ID.value, f.elements[fld].value, 480, 420);
  if (o == null) return;
  f.elements[fld].value = o.rank + " " + o.num + " " + o.name;
}
function checkGaps(f) {
  var n = 0;
  for (var i = 0; i < f.elements.length; i++)
    if (f.elements[i].className == "ro" && f.elements[i].value == "") n++;
  return n == 0 || confirm(n + " posts are not filled. Save anyway?");
}
function markToday() { window.status = "Week loaded"; }
