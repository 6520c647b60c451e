<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Hospodářská komora - obraty členů</title>
<script language="javascript">
function nacti() {
  pt.XMLData = "";
  pt.ConnectionString = "Provider=MSOLAP;Data Source=olap1;Initial Catalog=Komora";
  pt.DataMember = "Obraty";
  pt.ActiveView.TitleBar.Caption = "Obraty členů podle krajů a oborů";
  pt.ActiveView.RowAxis.InsertFieldSet(pt.ActiveView.FieldSets("Kraj"));
  pt.ActiveView.ColumnAxis.InsertFieldSet(pt.ActiveView.FieldSets("Rok"));
  pt.ActiveView.DataAxis.InsertTotal(pt.ActiveView.Totals("Obrat"));
}
</script>
<style>body{font-family:Tahoma;font-size:9pt}h2{color:#7b1113}</style>
</head>
<body onload="nacti()">
<h2>Obraty členských firem</h2>
<p>Pole přetáhněte myší do řádků nebo sloupců. Údaje pocházejí z ročních hlášení, poslední rok je předběžný. Výběr jednoho kraje: šipka u názvu pole.</p>
<object id="pt" classid="clsid:0002E55A-0000-0000-C000-000000000046" width="820" height="460">
Součást Office Web Components není nainstalována.
</object>
<p>Metodika: odbor analýz, Ing. Šťastná, kl. 334. Údaje nejsou určeny k předání mimo komoru.</p>
</body>
</html>
