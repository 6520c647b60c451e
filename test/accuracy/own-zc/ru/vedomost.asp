<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>Экзаменационная ведомость</title>
<script language="JavaScript">
function sohranit() {
  var t = document.getElementById("ved"), s = "", pust = 0;
  for (var i = 1; i < t.rows.length; i++) {
    var zach = t.rows(i).cells(1).innerText;
    var oc = t.rows(i).cells(3).children(0).value;
    if (oc == "") pust++;
    s += zach + ":" + oc + ";";
  }
  if (pust > 0 && !confirm("Не проставлено оценок: " + pust + ". Сохранить?")) return;
  var f = document.forms("fved");
  f.dannye.value = s;
  f.submit();
}
</script>
<style>td,th{font:9pt Arial;padding:2px 6px}</style>
</head>
<body>
<h3>Экзаменационная ведомость № 214</h3>
<p>Группа ЭК-31, дисциплина «Бухгалтерский учёт», преподаватель доц. Мельникова Т. А.</p>
<table id="ved" border="1" cellspacing="0">
<tr><th>№</th><th>Зачётка</th><th>Студент</th><th>Оценка</th></tr>
<tr><td>1</td><td>020411</td><td>Авдеева Ирина</td><td><select><option><option>2<option>3<option>4<option>5</select></td></tr>
<tr><td>2</td><td>020412</td><td>Борисов Павел</td><td><select><option><option>2<option>3<option>4<option>5</select></td></tr>
<tr><td>3</td><td>020415</td><td>Гусев Артём</td><td><select><option><option>2<option>3<option>4<option>5</select></td></tr>
<tr><td>4</td><td>020419</td><td>Ежова Наталья</td><td><select><option><option>2<option>3<option>4<option>5</select></td></tr>
</table>
<form name="fved" method="post" action="vedomost_save.asp">
<input type="hidden" name="ved" value="214"><input type="hidden" name="dannye">
<p><input type="button" value="Сохранить ведомость" onclick="sohranit()"></p>
</form>
</body>
</html>
