<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>Остатки на складе на 01.03.2008</title>
<script type="text/javascript">
function vExcel() {
  var xl;
  try { xl = new ActiveXObject("Excel.Application"); }
  catch (e) {
    location.href = 'ostatki.csv';   // нет Excel или не IE - отдаём файл
    return;
  }
  var sh = xl.Workbooks.Add().Worksheets(1), t = document.getElementById('ost');
  for (var i = 0; i < t.rows.length; i++)
    for (var j = 0; j < t.rows[i].cells.length; j++)
      sh.Cells(i + 1, j + 1).Value = t.rows[i].cells[j].innerText;
  xl.Visible = true;
}
</script>
<style type="text/css">table{border-collapse:collapse}td,th{border:1px solid #aaa;padding:2px 6px}.r{text-align:right}</style>
</head>
<body>
<h2>Остатки материалов, склад № 3</h2>
<table id="ost">
<tr><th>Код</th><th>Наименование</th><th>Ед.</th><th>Количество</th><th>Сумма, руб.</th></tr>
<tr><td>10-0041</td><td>Кабель ВВГ 3х2,5</td><td>м</td><td class="r">1 240</td><td class="r">38 440,00</td></tr>
<tr><td>10-0187</td><td>Автомат ВА47-29 16А</td><td>шт</td><td class="r">85</td><td class="r">6 375,00</td></tr>
<tr><td>10-0302</td><td>Лампа ЛБ-40</td><td>шт</td><td class="r">410</td><td class="r">10 250,00</td></tr>
<tr><td>11-0010</td><td>Краска ПФ-115 белая</td><td>кг</td><td class="r">96</td><td class="r">5 760,00</td></tr>
</table>
<p><a href="javascript:vExcel()">Выгрузить в Excel</a> &nbsp; <a href="javascript:window.print()">Печать</a></p>
</body>
</html>
