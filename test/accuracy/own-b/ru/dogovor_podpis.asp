<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>Подписание документа ЭЦП</title>
<script language="JavaScript" src="js/ecp.js"></script>
<script language="JavaScript">
function Podpisat()
{
  var txt = document.getElementById('doc').innerText;
  var s = EcpSign(txt);
  if (!s) return;
  document.frm.sig.value = s;
  document.frm.submit();
}
</script>
</head>
<body>
<h3>Договор поставки № 118/07 от 14.09.2007</h3>
<pre id="doc" style="border:1px solid #999;padding:8px;background:#fafafa">
Поставщик: ООО "Уралметиз"
Покупатель: МУП "Водоканал"
Предмет: задвижки чугунные Ду-150, 24 шт.
Сумма: 412 800,00 руб. (в т.ч. НДС 18%)
Срок: 30 календарных дней
</pre>
<form name="frm" method="post" action="sign_save.asp">
<input type="hidden" name="id" value="11807"><input type="hidden" name="sig">
<input type="button" value="Подписать и отправить" onclick="Podpisat()">
</form>
<p><small>Требуется КриптоПро CSP 3.0 и сертификат, выданный УЦ.</small></p>
</body>
</html>
