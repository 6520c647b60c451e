<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Місячний звіт</title></head><body>
<div id="header">
  <div class="org">Комунальний завод</div>
  <ul class="nav">
    <li><a href="index.php">Головна</a></li>
    <li><a href="org.php">Структура</a></li>
    <li><a href="forms.php">Бланки</a></li>
    <li><a href="phones.php">Телефони</a></li>
  </ul>
</div>
<form name="form1" method="post" action="zvit_forma.aspx" onsubmit="javascript:return WebForm_OnSubmit();" id="form1">
<input type="hidden" name="__VIEWSTATE" value="/wEPDwULLTE2MTY4NzIyMjlkZA==" />
<script type="text/javascript">
//<![CDATA[
function WebForm_OnSubmit() {
if (typeof(ValidatorOnSubmit) == "function" && ValidatorOnSubmit() == false) return false;
return true;
}
//]]>
</script>
<h3>Місячний звіт дільниці</h3>
<table>
<tr>
<td>Дільниця</td>
<td>
<select name="ddl">
<option>Північна</option>
<option>Південна</option></select></td>
</tr>
<tr>
<td>Відпрацьовано годин</td>
<td>
<input name="tbG" type="text" /></td>
</tr>
<tr>
<td>Простій, год</td>
<td>
<input name="tbP" type="text" /></td>
</tr>
</table>
<input type="submit" name="btn" value="Надіслати" onclick="javascript:if (typeof(Page_ClientValidate) == 'function') Page_ClientValidate();" />
</form>
</body>
</html>
