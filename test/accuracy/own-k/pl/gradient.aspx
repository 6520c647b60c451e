
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2" /><title>
	Pulpit pracownika
</title><meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
<style type="text/css">.box{background:#def;filter:progid:DXImageTransform.Microsoft.gradient(startColorstr='#ffffff',endColorstr='#ddeeff');border:1px solid #89a;padding:6px;margin:6px}.box:hover{filter:alpha(opacity=80);-moz-opacity:.8}</style></head>
<body>
<form name="aspnetForm" method="post" action="" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKd4c1a7b60074dc1546993b34d6b178caa259e4d7ZGQ=" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) { theForm = document.aspnetForm; }
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) { theForm.__EVENTTARGET.value = eventTarget; theForm.__EVENTARGUMENT.value = eventArgument; theForm.submit(); }
}
//]]>
</script>
<div class="top"><span id="ctl00_lblOrg">Urząd Skarbowy</span> <a href="/default.aspx">Strona główna</a> - <a href="/news.aspx">Aktualności</a> - <a href="/forms.aspx">Formularze</a> - <a href="/tel.aspx">Telefony</a> - <a href="/help.aspx">Pomoc</a></div>
<div id="ctl00_MainContent_Panel1"><h2>Pulpit pracownika</h2>
<div class="box"><h3>Aktualności</h3><p>Decyzję musi sprawdzić drugi pracownik.</p></div><div class="box"><h3>Formularze</h3><ul><li><a href="f1.doc">F-1</a></li><li><a href="f2.doc">F-2</a></li></ul></div><p>Zwroty powyżej 5000 zł podpisuje kierownik działu.</p>
</div>
</form>
</body>
</html>
