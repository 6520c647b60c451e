/* общие функции АРМ */
function createObj(progid) {
  var o = null;
  try { o = new ActiveXObject(progid); }
  catch (e) { alert('Ошибка создания объекта ' + progid + '.\nПроверьте настройки безопасности обозревателя.'); }
  return o;
}
function formTabel() {
  var xl = createObj('Excel' + '.Application');
  if (xl == null) return;
  var wb = xl.Workbooks.Add('\\\\srv-kadry\\shablon\\t13.xlt');
  var sh = wb.Worksheets(1);
  var sel = document.getElementById('podr');
  sh.Range('B4').Value = sel.options[sel.selectedIndex].text;
  sh.Range('H4').Value = document.getElementById('mes').value;
  for (var i = 0; i < people.length; i++) {
    if (people[i][0] != sel.value) continue;
    sh.Cells(10 + i, 2).Value = people[i][1];
    sh.Cells(10 + i, 3).Value = people[i][2];
    sh.Cells(10 + i, 20).Value = people[i][3];
  }
  xl.Visible = true;
}
