<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Stock levels - Stores</title><script>
function toExcel(){
  try { var x=new ActiveXObject("Excel.Application"); } catch(e){ alert("Excel could not be started. Use the CSV link instead."); return; }
  x.Visible=true; var b=x.Workbooks.Add(), t=document.getElementById("st");
  for(var r=0;r<t.rows.length;r++) for(var c=0;c<t.rows[r].cells.length;c++) b.ActiveSheet.Cells(r+1,c+1).Value=t.rows[r].cells[c].innerText;
}</script></head><body><h2>Stock levels</h2><table id="st" border="1" cellpadding="3"><tr><td>Item</td><td>Description</td><td>Bin</td><td>Qty</td></tr>
<tr><td>10021</td><td>Gloves, nitrile M</td><td>A-04</td><td>1200</td></tr>
<tr><td>10022</td><td>Gloves, nitrile L</td><td>A-05</td><td>860</td></tr>
<tr><td>10400</td><td>Syringe 5 ml</td><td>B-11</td><td>5400</td></tr>
<tr><td>10700</td><td>Gauze 10x10</td><td>C-02</td><td>940</td></tr>
<tr><td>11010</td><td>Cannula 20G</td><td>B-14</td><td>310</td></tr></table>
<input type="button" value="Excel" onclick="toExcel()"> <a href="stock.asp?fmt=csv">Download as CSV</a></body></html>
