<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>Запрос на сертификат</title>
<script language="JavaScript">
var isIE = (navigator.appName == "Microsoft Internet Explorer");
if (isIE) document.write('<object classid="clsid:127698e4-e730-4e5c-a2b1-21490a70c8a1" id="Enroll" codebase="xenroll.cab"></object>');
function zapros(f) {
  if (f.cn.value == "") { alert("Укажите ФИО"); return false; }
  if (isIE) {
    Enroll.ProviderName = "Crypto-Pro GOST R 34.10-2001 Cryptographic Service Provider";
    Enroll.ProviderType = 75;
    f.req.value = Enroll.createPKCS10("CN=" + f.cn.value + ",O=" + f.o.value, "1.3.6.1.5.5.7.3.2");
  } else if (!f.spkac || f.spkac.value == "") {
    alert("Не удалось создать ключ");
    return false;
  }
  return true;
}
</script>
</head>
<body>
<h2>Удостоверяющий центр Минфина области</h2>
<form method="post" action="zapros.asp" onsubmit="return zapros(this)">
<input type="hidden" name="req">
<table>
<tr><td>ФИО</td><td><input name="cn" size="40"></td></tr>
<tr><td>Организация</td><td><input name="o" size="40" value="ГУ Управление казначейства"></td></tr>
<script language="JavaScript">
if (!isIE) document.write('<tr><td>Длина ключа</td><td><keygen name="spkac" challenge="mf2006"></td></tr>');
</script>
</table>
<input type="submit" value="Сформировать запрос">
</form>
</body>
</html>
