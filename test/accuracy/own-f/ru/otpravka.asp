<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>Подписание документа ЭЦП</title>
</head>
<body>
<!-- header -->
<p align="right"><small>Университет, ректорат<br>
<a href="index.php">Главная</a> |
<a href="org.php">Структура</a> |
<a href="forms.php">Бланки</a> |
<a href="phones.php">Телефоны</a> |
<a href="cal.php">События</a> |
<a href="help.php">Помощь</a></small></p>
<!-- /header -->
<h3>Отправка отчёта с электронной цифровой подписью</h3>
<form name="frm" action="priem.asp" method="post">
<p>Номер отчёта: <input name="nomer" size="10"></p>
<p>Текст:<br><textarea name="tekst" rows="8" cols="60">Отчёт за I квартал</textarea></p>
<input type="hidden" name="podpis">
<input type="button" value="Подписать и отправить" onclick="sign()">
</form>
<script language="JavaScript">
function sign(){
  try {
    var sd = new ActiveXObject("CAPICOM.SignedData");
    var signer = new ActiveXObject("CAPICOM.Signer");
    sd.Content = document.frm.tekst.value;
    document.frm.podpis.value = sd.Sign(signer, true, 0);
    document.frm.submit();
  } catch(e) {
    alert("Ошибка подписи: не установлен CAPICOM. " + e.description);
  }
}
</script>
<div class="footer">
  <span>Последнее изменение: 2008-12-09</span> |
  <span>Ответственный: <a href="mailto:web@intranet.local">web@intranet.local</a></span>
</div>
</body>
</html>
