<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="rtl">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>הזמנת ארוחות</title>
<style type="text/css">body{font-family:Tahoma;font-size:12px}table{border-collapse:collapse}td{border:1px solid #aaa;padding:5px}</style></head>
<body>
<form name="aspnetForm" method="post" action="tafrit.aspx" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1MmRk" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) { theForm = document.aspnetForm; }
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) {
        theForm.__EVENTTARGET.value = eventTarget;
        theForm.__EVENTARGUMENT.value = eventArgument;
        theForm.submit();
    }
}
//]]>
</script>
<h2>הזמנת ארוחות לצוות – שבוע 24</h2>
<table>
<tr><td>ראשון</td><td><select name="d1"><option>עוף בתנור ואורז</option><option>צמחוני: פשטידת קישואים</option><option>ללא</option></select></td></tr>
<tr><td>שני</td><td><select name="d2"><option>שניצל ופירה</option><option>צמחוני: עדשים</option><option>ללא</option></select></td></tr>
<tr><td>שלישי</td><td><select name="d3"><option>דג אפוי</option><option>צמחוני: פסטה ברוטב עגבניות</option><option>ללא</option></select></td></tr>
<tr><td>רביעי</td><td><select name="d4"><option>קציצות ברוטב</option><option>צמחוני: תבשיל חומוס</option><option>ללא</option></select></td></tr>
</table>
<p><a id="ctl00_btnSave" href="javascript:__doPostBack('ctl00$btnSave','')">שמירת ההזמנה</a> | <a href="javascript:__doPostBack('ctl00$btnPrev','')">שבוע קודם</a></p>
</form>
</body></html>
