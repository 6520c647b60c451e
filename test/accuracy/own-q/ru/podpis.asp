<html><head><title>Электронная подпись документа</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<link rel="stylesheet" type="text/css" href="sed.css">
<script language="javascript">
var CAPICOM_CURRENT_USER_STORE = 2, CAPICOM_MY_STORE = "My", CAPICOM_STORE_OPEN_READ_ONLY = 0;
function VybratSertifikat() {
  var store = new ActiveXObject("CAPICOM.Store");
  store.Open(CAPICOM_CURRENT_USER_STORE, CAPICOM_MY_STORE, CAPICOM_STORE_OPEN_READ_ONLY);
  var certs = store.Certificates.Select("Выбор сертификата", "Укажите сертификат для подписи", false);
  return certs.Item(1);
}
function Podpisat() {
  try {
    var sd = new ActiveXObject("CAPICOM.SignedData");
    var signer = new ActiveXObject("CAPICOM.Signer");
    signer.Certificate = VybratSertifikat();
    sd.Content = document.frm.tekst.value;
    document.frm.podpis.value = sd.Sign(signer, true, 0);
    document.frm.submit();
  } catch (e) {
    alert("Ошибка формирования подписи: " + e.message);
  }
}
</script></head>
<body>
<div class="hdr">Система электронного документооборота &mdash; Подписание</div>
<form name="frm" action="priem.asp" method="post">
<input type="hidden" name="podpis">
<table class="card">
<tr><td>Документ</td><td>Дополнительное соглашение № 14/2 к договору поставки</td></tr>
<tr><td>Контрагент</td><td>ООО «Северсталькомплект»</td></tr>
<tr><td>Срок исполнения</td><td>25.11.2009</td></tr>
<tr><td>Текст</td><td><textarea name="tekst" rows="8" cols="70" readonly>Стороны договорились изложить пункт 3.1 договора в следующей редакции: «Поставка осуществляется партиями не позднее десятого числа каждого месяца».</textarea></td></tr>
</table>
<input type="button" value="Подписать и отправить" onclick="Podpisat()">
<input type="button" value="Назад к списку" onclick="history.back()">
</form></body></html>
