<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Product sales by region</title><script language="JavaScript">
function loadPivot(){
  var p = document.all.PivotTable1, c = p.Constants;
  p.ConnectionString = "Provider=MSOLAP;Data Source=olap01;Initial Catalog=Sales";
  p.DataMember = "SalesCube";
  var v = p.ActiveView;
  v.TitleBar.Caption = "Product sales by region";
  v.RowAxis.InsertFieldSet(v.FieldSets("Region"));
  v.ColumnAxis.InsertFieldSet(v.FieldSets("Time"));
  v.DataAxis.InsertTotal(v.Totals("Amount"));
}
</script></head><body onload="loadPivot()" style="font:10pt Arial"><table width="100%"><tr><td bgcolor="#336699"><font color="white"><b>Management information</b></font></td></tr></table>
<p>Drag fields to change the view. Right click for options.</p>
<object id="PivotTable1" classid="clsid:0002E552-0000-0000-C000-000000000046" width="95%" height="420"></object></body></html>
