<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	Остатки на складе
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style type="text/css">
 body { font-family: Segoe UI, Tahoma, sans-serif; font-size: 80%; }
 .hdr { background: #1F497D; color: #fff; padding: 6px; }
 .grid { border-collapse: collapse; } .grid td, .grid th { border: 1px solid #aaa; padding: 3px 6px; }
</style>

</head>
<body>
<form name="aspnetForm" method="post" action="sklad.aspx" id="aspnetForm">
<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwBtpL7OdP+GS9wdmJZ4nnEjjrMzQ62RjeY1pshLwRITT4b7awhX1thh5Eury/uB7YwcxidtqTTX/LER4Qq/VxYWfxFv3n50uvmlvkIBHTfYM8aOBN9eaKECE7W+XyuRAHidilRH3tkCtcVJsv92l83s2ZEC/f4Ba0==" />
</div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) {
    theForm = document.aspnetForm;
}
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) {
        theForm.__EVENTTARGET.value = eventTarget;
        theForm.__EVENTARGUMENT.value = eventArgument;
        theForm.submit();
    }
}
//]]>
</script>
<div class="hdr">Клиническая больница №4 :: Остатки на складе</div>
<p><a href="Default.aspx">Главная</a> &middot; <a href="Dept.aspx">Отделы</a> &middot; <a href="Forms.aspx">Бланки</a> &middot; <a href="Phone.aspx">Телефоны</a> &middot; <a href="News.aspx">Новости</a> &middot; <a href="Help.aspx">Помощь</a></p>
<div id="ctl00_cphMain">

<table class="grid"><tr><th>Наименование</th><th>Остаток</th></tr><tr><td>Шприц 5 мл</td><td>4200</td></tr>
<tr><td>Бинт стерильный</td><td>310</td></tr>
<tr><td>Перчатки M</td><td>1800</td></tr></table>
<input type="submit" name="btnOtchet" value="Отчёт за месяц" />
</div>
<p style="color:#777">Для служебного пользования. Вопросы — в отдел автоматизации.</p>
</form>
</body>
</html>
