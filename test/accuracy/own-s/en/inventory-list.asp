<html><head><title>Stores inventory</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="javascript">
function toExcel() {
  var xl;
  try { xl = new ActiveXObject("Excel.Application"); }
  catch (e) { if (confirm("Excel cannot be started from here. Download the list as a CSV file instead?")) location.href = "inventory.csv"; return; }
  var sh = xl.Workbooks.Add().Worksheets(1), t = document.getElementById("inv");
  for (var r = 0; r < t.rows.length; r++) for (var c = 0; c < t.rows[r].cells.length; c++) sh.Cells(r + 1, c + 1).Value = t.rows[r].cells[c].innerText;
  xl.Visible = true;
}
function low(b) {
  var t = document.getElementById("inv").rows;
  for (var r = 1; r < t.length; r++) {
    var q = parseInt(t[r].cells[3].innerHTML, 10), m = parseInt(t[r].cells[4].innerHTML, 10);
    t[r].style.display = (b && q >= m) ? "none" : "";
  }
}
function edit(code) { window.open("stock_edit.asp?code=" + code, "ed", "width=460,height=320,resizable=yes"); }
</script>
<style>body,td,th{font-family:Verdana;font-size:10px}th{background:#cc9}tr.x td{background:#fdd}</style></head>
<body><h3>Stores inventory – Depot East</h3>
<p><input type="button" value="To Excel" onclick="toExcel()"> <input type="checkbox" onclick="low(this.checked)"> only below minimum</p>
<table id="inv" border="1" cellspacing="0" cellpadding="2">
<tr><th>Code</th><th>Description</th><th>Unit</th><th>On hand</th><th>Minimum</th><th>Bin</th></tr>
<tr><td><a href="javascript:edit('7014')">7014</a></td><td>Gloves, leather, pair</td><td>pr</td><td>112</td><td>40</td><td>B2</td></tr>
<tr class="x"><td><a href="javascript:edit('7022')">7022</a></td><td>Cable ties 200 mm</td><td>100</td><td>4</td><td>10</td><td>B5</td></tr>
<tr><td><a href="javascript:edit('7114')">7114</a></td><td>Lamp SON-T 70 W</td><td>ea</td><td>86</td><td>50</td><td>D1</td></tr>
<tr class="x"><td><a href="javascript:edit('7120')">7120</a></td><td>Photocell NEMA</td><td>ea</td><td>9</td><td>25</td><td>D1</td></tr>
</table><p>Stocktake due 31 March. Storekeeper: R. Tull, ext. 6202</p></body></html>
