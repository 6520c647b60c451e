<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Supplies :: Month-end stock valuation</title>
<style type="text/css">
body{font-family:Arial;font-size:12px;background:#f4f4ee}
fieldset{width:420px;padding:12px}
#msg{color:#a00;margin-top:10px}
</style>
<script type="text/javascript">
var lines = [
 ['A1021','Gloves nitrile M (box 200)',  412, 4.85],
 ['A1022','Gloves nitrile L (box 200)',  377, 4.85],
 ['A1140','Apron poly white (roll)',     129, 3.10],
 ['B2003','Syringe 5ml luer slip',      6200, 0.04],
 ['B2004','Syringe 10ml luer slip',     4150, 0.06],
 ['C0871','Cannula 20G pink',            980, 0.91],
 ['D5510','Wound dressing 10x10',        640, 1.22]
];
function createObj(lib, cls) {
  var o = null;
  try { o = new ActiveXObject(lib + "." + cls); }
  catch (e) { show("Microsoft " + lib + " could not be started (" + e.message + "). Please call the Service Desk on 4400."); }
  return o;
}
function show(t) { document.getElementById("msg").innerHTML = t; }
function runReport() {
  var store = document.forms[0].store.value;
  var xl = createObj("Excel", "Application");
  if (xl == null) return false;
  var wb = xl.Workbooks.Add();
  var sh = wb.Worksheets(1);
  sh.Name = "Valuation " + store;
  var head = ["Code","Description","On hand","Unit price","Value"];
  for (var c = 0; c < head.length; c++) { sh.Cells(3, c + 1).Value = head[c]; sh.Cells(3, c + 1).Font.Bold = true; }
  for (var r = 0; r < lines.length; r++) {
    for (var k = 0; k < 4; k++) sh.Cells(r + 4, k + 1).Value = lines[r][k];
    sh.Cells(r + 4, 5).Formula = "=C" + (r + 4) + "*D" + (r + 4);
  }
  sh.Cells(lines.length + 5, 5).Formula = "=SUM(E4:E" + (lines.length + 3) + ")";
  sh.Columns("A:E").AutoFit();
  xl.Visible = true;
  xl.UserControl = true;
  show("");
  return false;
}
</script>
</head>
<body>
<h3>Month-end stock valuation</h3>
<form onsubmit="return runReport()">
<fieldset><legend>Parameters</legend>
<table>
<tr><td>Store</td><td><select name="store"><option>CENTRAL</option><option>THEATRES</option><option>A&amp;E</option></select></td></tr>
<tr><td>Period</td><td><select name="period"><option>200909</option><option>200910</option></select></td></tr>
<tr><td></td><td><input type="submit" value="Produce valuation"></td></tr>
</table>
</fieldset>
</form>
<div id="msg"></div>
<p>The report opens on your PC. Save it to the Finance share before you close it.</p>
</body>
</html>
