<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>Сдача отчёта филиала</title>
<script language="JavaScript">
function sPodp(f) {
  var s;
  try {
    s = new ActiveXObject("CAPICOM.SignedData");
    s.Content = f.txt.value;
    f.sig.value = s.Sign(null, true, 0);
  } catch (e) {
    alert("Подпись недоступна на этом компьютере. Отправьте отчёт без подписи, бумажный экземпляр - с нарочным.");
    return;
  }
  f.submit();
}
</script>
</head>
<body>
<h3>Сдача ежемесячного отчёта филиала</h3>
<p>Основной порядок: отправка без подписи и бумажный экземпляр до 5 числа. Филиалы, получившие ключи ЭЦП, могут подписать отчёт.</p>
<form method="post" action="otchet.asp"><input type="hidden" name="sig">
Филиал <select name="f"><option>Тагил</option><option>Серов</option><option>Ирбит</option></select><br>
<textarea name="txt" rows="8" cols="70">Отгружено:
Оплачено:
Остаток:</textarea><br>
<input type="submit" value="Отправить без подписи"> <input type="button" value="Подписать ЭЦП и отправить" onclick="sPodp(this.form)">
</form></body></html>
