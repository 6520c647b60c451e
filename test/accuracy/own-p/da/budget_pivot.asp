<html xmlns:x="urn:schemas-microsoft-com:office:excel">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Budgetopfølgning</title>
<style>body,td{font-family:Arial;font-size:9pt}.h{font-size:14pt;color:#003366}</style>
</head>
<body onload="start()">
<span class="h">Budgetopfølgning pr. 31. august 2004</span><br>
Vælg område: <select id="omr" onchange="skift()"><option value="Alle">Hele kommunen</option><option value="Skole">Skoler og SFO</option><option value="Aeldre">Ældreområdet</option><option value="Vej">Veje og grønne områder</option></select>
<p>Træk felterne i tabellen for at få vist forbrug pr. afdeling, konto eller måned.</p>
<object id="pvt" classid="clsid:0002E55A-0000-0000-C000-000000000046" width="100%" height="420" codebase="file://fil01/kontor/owc11/owc11.exe">
<param name="XMLData" value="&lt;xml xmlns:x=&quot;urn:schemas-microsoft-com:office:excel&quot;&gt;&lt;x:PivotTable&gt;&lt;x:OWCVersion&gt;11.0.0.5531&lt;/x:OWCVersion&gt;&lt;x:DisplayScreenTips/&gt;&lt;/x:PivotTable&gt;&lt;/xml&gt;">
</object>
<script language="javascript">
function start() {
  pvt.ConnectionString = "Provider=MSOLAP;Data Source=OLAP01;Initial Catalog=Oekonomi";
  pvt.DataMember = "Budget";
  var v = pvt.ActiveView;
  v.RowAxis.InsertFieldSet(v.FieldSets("Afdeling"));
  v.ColumnAxis.InsertFieldSet(v.FieldSets("Maaned"));
  v.DataAxis.InsertTotal(v.Totals("Forbrug"));
}
function skift() {
  var v = pvt.ActiveView, a = document.all.omr.value;
  v.FilterAxis.InsertFieldSet(v.FieldSets("Omraade"));
  if (a != "Alle") v.FieldSets("Omraade").Fields(0).IncludedMembers = a;
}
</script>
<p>Økonomiafdelingen, lokal 3040</p>
</body>
</html>
