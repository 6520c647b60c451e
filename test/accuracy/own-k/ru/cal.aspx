
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	Календарь сдачи отчётов
</title><meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
</head>
<body>
<form name="aspnetForm" method="post" action="" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUK57f546f6acac44b01ed10baf95e205dc2f934e20ZGQ=" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) { theForm = document.aspnetForm; }
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) { theForm.__EVENTTARGET.value = eventTarget; theForm.__EVENTARGUMENT.value = eventArgument; theForm.submit(); }
}
//]]>
</script>
<div class="top"><span id="ctl00_lblOrg">Налоговая инспекция</span> <a href="/default.aspx">Главная</a> · <a href="/news.aspx">Новости</a> · <a href="/forms.aspx">Бланки</a> · <a href="/tel.aspx">Телефоны</a> · <a href="/help.aspx">Помощь</a></div>
<div id="ctl00_MainContent_Panel1"><h2>Календарь сдачи отчётов</h2>
<table border="1" cellpadding="4"><tr bgcolor="#dddddd"><th>1</th><th>2</th><th>3</th><th>4</th><th>5</th></tr><tr><td>3</td><td>4</td><td bgcolor="#ffcc99"><a href="t.asp?d=5">5</a></td><td>6</td><td>7</td></tr><tr><td>10</td><td>11</td><td>12</td><td><a href="t.asp?d=13">13</a></td><td>14</td></tr></table><p>Решение проверяет второй инспектор.</p><p>Возврат свыше 50 000 рублей подписывает начальник отдела.</p>
</div>
</form>
</body>
</html>
