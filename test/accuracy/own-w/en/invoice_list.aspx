<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><title>Invoices awaiting approval</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252" />
<script type="text/javascript">
function __doPostBack(t,a){var f=document.forms['aspnetForm'];f.__EVENTTARGET.value=t;f.__EVENTARGUMENT.value=a;f.submit();}
function toExcel(){
  try{var x=new ActiveXObject("Excel.Application");x.Visible=true;var s=x.Workbooks.Add().ActiveSheet;
    var r=document.getElementById("gv").rows;for(var i=0;i<r.length;i++)for(var j=0;j<r[i].cells.length;j++)s.Cells(i+1,j+1).Value=r[i].cells[j].innerText;
  }catch(e){alert("Excel could not be started. Use the CSV link instead.");}}
</script></head><body><form id="aspnetForm" method="post" action="invoice_list.aspx">
<input type="hidden" name="__EVENTTARGET" /><input type="hidden" name="__EVENTARGUMENT" />
<h2>Invoices awaiting approval</h2>
<table id="gv" border="1"><tr><th>No</th><th>Supplier</th><th>Net</th><th>Due</th><th>Action</th></tr>
<tr><td>40112</td><td>Kelda Valves Ltd</td><td>1,240.00</td><td>02/06/2008</td><td><a href="javascript:__doPostBack('gv','Approve$0')">Approve</a></td></tr>
<tr><td>40115</td><td>Brown &amp; Sons</td><td>388.50</td><td>05/06/2008</td><td><a href="javascript:__doPostBack('gv','Approve$1')">Approve</a></td></tr></table>
<input type="button" value="Export to Excel" onclick="toExcel()" /> <a href="invoice_list.csv">CSV</a></form></body></html>
