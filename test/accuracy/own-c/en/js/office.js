// shared office helpers, J.P. 03/2003
var XL = "Excel", WD = "Word";
var hours = [["Mon", 7.4], ["Tue", 7.4], ["Wed", 7.4], ["Thu", 7.4], ["Fri", 7.4]];
function createObj(progid) {
  return new ActiveXObject(progid + ".Application");
}
function buildSummary(cc, mm) {
  var xl = createObj(XL);
  xl.Visible = true;
  var wb = xl.Workbooks.Add();
  var ws = wb.ActiveSheet;
  ws.Cells(1, 1).Value = "Cost centre " + cc;
  ws.Cells(2, 1).Value = "Month " + mm;
  for (var i = 0; i < hours.length; i++) {
    ws.Cells(4 + i, 1).Value = hours[i][0];
    ws.Cells(4 + i, 2).Value = hours[i][1];
  }
  ws.Columns(1).AutoFit();
}
