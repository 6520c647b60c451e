<html><head><title>Болница – информационна система</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<script language="JavaScript">
var ua=navigator.userAgent, p=ua.indexOf("MSIE "), v=p>0?parseInt(ua.substring(p+5)):0;
if(ua.indexOf("Trident/")>0) v=11;
if(v<6){ document.location.replace("brauzer.htm"); }
</script></head><body>
<h2>Болнична информационна система</h2>
<ul><li><a href="priem.asp">Приемен кабинет</a><li><a href="legla.asp">Леглова база</a><li><a href="apteka.asp">Аптека</a><li><a href="smetki.asp">Сметки към НЗОК</a></ul>
<p>Потребител: д-р Стоянова &nbsp; Отделение: Кардиология</p></body></html>
