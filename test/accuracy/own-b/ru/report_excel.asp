<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>Форма 2-ТП (водхоз)</title>
<script language="jscript">
var dat = [["Забор воды, тыс.м3", 1240.5], ["Использовано", 1101.2], ["Передано", 88.0], ["Потери", 51.3]];
function mk() {
  var app, wb, sh, i;
  app = new ActiveXObject("Excel." + "Application");
  wb = app.Workbooks.Add("\\\\srv\\forms\\2tp.xlt");
  sh = wb.ActiveSheet;
  for (i = 0; i < dat.length; i++) {
    sh.Cells(12 + i, 3).Value = dat[i][1] * kf.value;
    sh.Cells(12 + i, 2).Value = dat[i][0];
  }
  sh.Cells(4, 2).Value = god.value;
  app.Visible = true;
}
</script></head>
<body style="font-family:Arial">
<h4>Отчёт 2-ТП (водхоз)</h4>
Год: <select id="god"><option>2003<option>2004</select>
Поправочный коэффициент: <input id="kf" value="1.00" size="5">
<p><button onclick="mk()">Сформировать отчёт в Excel</button></p>
<p><i>Отчёт открывается в Microsoft Excel, распечатайте его и сдайте в двух экземплярах.</i></p>
</body></html>
