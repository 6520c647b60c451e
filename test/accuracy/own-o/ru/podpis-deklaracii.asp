<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>ИФНС - Подписание требований</title>
<link rel="stylesheet" type="text/css" href="ifns.css">
<script type="text/javascript">
var CAPICOM_CURRENT_USER_STORE = 2, CAPICOM_ENCODE_BASE64 = 0;
function sozdat(im) {
  try { return new ActiveXObject("CAPICOM." + im); }
  catch (e) { throw new Error("Не установлена библиотека CAPICOM или средство КриптоПро CSP"); }
}
function podpisat() {
  try {
    var hran = sozdat("Store");
    hran.Open(CAPICOM_CURRENT_USER_STORE, "My", 0);
    var sert = hran.Certificates.Select("Сертификат", "Выберите сертификат должностного лица");
    var pdp = sozdat("Signer"), dok = sozdat("SignedData");
    pdp.Certificate = sert.Item(1);
    dok.Content = document.getElementById("tekst").innerText;
    document.forma.ecp.value = dok.Sign(pdp, true, CAPICOM_ENCODE_BASE64);
    document.forma.submit();
  } catch (e) { alert(e.message); }
}
</script>
</head>
<body>
<h1>Требование № 1427 об уплате налога, сбора, пени</h1>
<div id="tekst">
<p>Межрайонная инспекция № 6 ставит в известность ООО «Северный берег» (ИНН 2901044871) о том, что за организацией числится задолженность по налогу на добавленную стоимость в сумме 184 310 руб. 00 коп., пени 6 204 руб. 15 коп.</p>
<p>Срок исполнения требования &mdash; до 18 сентября 2009 года. В случае неисполнения будут приняты меры, предусмотренные статьями 45, 46, 76 Налогового кодекса.</p>
</div>
<form name="forma" method="post" action="otpravka.asp">
<input type="hidden" name="nomer" value="1427"><input type="hidden" name="ecp">
<input type="button" value="Подписать и направить" onclick="podpisat()">
</form>
<p class="prim">В очереди на подпись: 23 документа. Отдел урегулирования задолженности, каб. 311.</p>
</body></html>
