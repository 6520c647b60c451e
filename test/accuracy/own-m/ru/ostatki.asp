<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>Остатки на складе</title>
<script language="javascript">
function vExcel() {
  var xl;
  try { xl = new ActiveXObject("Excel.Application"); }
  catch (e) { if (confirm("Прямая выгрузка доступна только в Internet Explorer. Скачать файл CSV?")) location.href = "ostatki_csv.asp"; return; }
  var ws = xl.Workbooks.Add().Worksheets(1), r = document.getElementById("t").rows;
  for (var i = 0; i < r.length; i++) for (var j = 0; j < r[i].cells.length; j++) ws.Cells(i + 1, j + 1).Value = r[i].cells[j].innerText;
  xl.Visible = true;
}
</script><style>td,th{font:12px Arial;padding:2px 6px}</style></head>
<body><h3>Остатки на складе № 2 на 01.07.2005</h3><p><a href="ostatki_csv.asp">CSV</a> | <a href="ostatki_xls.asp">XLS</a> | <button onclick="vExcel()">Открыть в Excel</button></p>
<table id="t" border="1" cellspacing="0"><tr bgcolor="#cccccc"><th>Код</th><th>Наименование</th><th>Ед.</th><th>Остаток</th></tr><tr><td>010044</td><td>Подшипник 180205</td><td>шт</td><td>86</td></tr><tr><td>010112</td><td>Ремень А-1250</td><td>шт</td><td>14</td></tr><tr><td>023001</td><td>Смазка Литол-24</td><td>кг</td><td>52,5</td></tr></table></body></html>
