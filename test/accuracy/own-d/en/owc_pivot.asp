<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Ward Activity Analysis</title></head><body>
<h3>Ward Activity Analysis</h3><p>Drag fields to change the view.</p>
<object id="pt" classid="clsid:0002E552-0000-0000-C000-000000000046" width="100%" height="480"></object>
<script language="javascript" for="window" event="onload">
pt.ConnectionString = "Provider=MSOLAP.2;Data Source=OLAP01;Initial Catalog=Activity";
pt.DataMember = "WardActivity";
with (pt.ActiveView) {
  RowAxis.InsertFieldSet(FieldSets("Ward"));
  ColumnAxis.InsertFieldSet(FieldSets("Month"));
  DataAxis.InsertTotal(Totals("Admissions"));
}
</script></body></html>
