
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=koi8-r" /><title>
	Код пациента
</title><meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
</head>
<body>
<form name="aspnetForm" method="post" action="" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUK8578f259ad8967f736e56b969ef3d0cb07dc77f0ZGQ=" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) { theForm = document.aspnetForm; }
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) { theForm.__EVENTTARGET.value = eventTarget; theForm.__EVENTARGUMENT.value = eventArgument; theForm.submit(); }
}
//]]>
</script>
<div class="top"><span id="ctl00_lblOrg">Детская больница</span> <a href="/default.aspx">Главная</a> · <a href="/news.aspx">Новости</a> · <a href="/forms.aspx">Бланки</a> · <a href="/tel.aspx">Телефоны</a> · <a href="/help.aspx">Помощь</a></div>
<div id="ctl00_MainContent_Panel1"><h2>Код пациента</h2>
<p>Перед выдачей лекарства проверьте браслет.</p><p><input id="nr" value="4012-88-1170" readonly="readonly" /> <input type="button" value="OK" onclick="kop()" /></p>
<script type="text/javascript">
function kop(){ var e=document.getElementById('nr'); if(window.clipboardData){ window.clipboardData.setData('Text',e.value); } else { e.focus(); e.select(); document.execCommand('copy'); } }
</script><table border="1" id="tab"><tr><th>Номер</th><th>Дата</th><th>Сумма</th><th>Статус</th></tr><tr><td>P-6222</td><td>11.11.2001</td><td align="right">4556,14</td><td>Закрыто</td></tr>
<tr><td>P-1179</td><td>20.03.2007</td><td align="right">5585,59</td><td>Открыто</td></tr>
<tr><td>P-9805</td><td>03.11.2005</td><td align="right">1845,64</td><td>Открыто</td></tr>
<tr><td>P-6372</td><td>08.02.2013</td><td align="right">1356,64</td><td>Открыто</td></tr>
<tr><td>P-6144</td><td>28.07.2009</td><td align="right">2880,08</td><td>Открыто</td></tr>
<tr><td>P-4283</td><td>02.01.2001</td><td align="right">7110,20</td><td>Закрыто</td></tr>
<tr><td>P-7348</td><td>06.01.2004</td><td align="right">6962,99</td><td>Открыто</td></tr>
<tr><td>P-1777</td><td>09.10.2000</td><td align="right">7593,84</td><td>Закрыто</td></tr>
<tr><td>P-9158</td><td>17.04.2002</td><td align="right">676,23</td><td>Открыто</td></tr></table>
</div>
</form>
</body>
</html>
