<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>Формирование заявки на материалы</title>
<style>body{font-family:Arial;font-size:12px}.k{background:#ddd;padding:6px}</style>
<script language="javascript">
var poz = [["Круг ст.45 ф30","т","1,2"],["Лист 3мм Ст3","т","0,8"],["Электроды МР-3","кг","150"],["Масло И-20А","л","400"]];
function sozdat() {
  var xl = new ActiveXObject("Excel.Application");
  xl.Visible = true;
  var wb = xl.Workbooks.Open("\\\\srv1\\formy\\zayavka_M7.xlt");
  var sh = wb.ActiveSheet;
  sh.Cells(4, 3).Value = document.f.ceh.options[document.f.ceh.selectedIndex].text;
  sh.Cells(5, 3).Value = document.f.dat.value;
  for (var i = 0; i < poz.length; i++) {
    sh.Cells(9 + i, 1).Value = i + 1;
    for (var j = 0; j < 3; j++) sh.Cells(9 + i, 2 + j).Value = poz[i][j];
  }
  sh.PrintOut();
}
</script></head>
<body>
<div class="k"><b>Заявка по форме М-7</b></div>
<form name="f">
Цех: <select name="ceh"><option>Механический</option><option>Литейный</option><option>Ремонтный</option></select>
Дата: <input name="dat" size="10" value="12.03.2006">
<input type="button" value="Сформировать заявку" onclick="sozdat()">
</form>
<p>Заявка будет сформирована в Excel и отправлена на принтер цеха. Подписанный бланк сдать в ОМТС до 15:00.</p>
</body></html>
