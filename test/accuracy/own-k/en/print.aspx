
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252" /><title>
	Traffic order
</title><meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
</head>
<body>
<form name="aspnetForm" method="post" action="" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUK17b47103db5de33af5232be9dad4f6b5e7696b32ZGQ=" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) { theForm = document.aspnetForm; }
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) { theForm.__EVENTTARGET.value = eventTarget; theForm.__EVENTARGUMENT.value = eventArgument; theForm.submit(); }
}
//]]>
</script>
<div class="top"><span id="ctl00_lblOrg">Highways Department</span> <a href="/default.aspx">Home</a> · <a href="/news.aspx">News</a> · <a href="/forms.aspx">Forms</a> · <a href="/tel.aspx">Phone book</a> · <a href="/help.aspx">Help</a></div>
<div id="ctl00_MainContent_Panel1"><h2>Traffic order</h2>
<div class="brief"><p>Name: ________</p><p>Report potholes deeper than 4 cm on the same day.</p><p>Winter gritting starts at the depot at 4 am.</p></div><input type="button" value="Print" onclick="drucken()" />
<script type="text/javascript">
function drucken(){
  if (navigator.appName=="Microsoft Internet Explorer") { try { document.body.insertAdjacentHTML('beforeEnd','<object id="WB1" width="0" height="0" classid="CLSID:8856F961-340A-11D0-A96B-00C04FD705A2"></object>'); WB1.ExecWB(7,1); return; } catch(e) {} }
  window.print();
}
</script>
</div>
</form>
</body>
</html>
