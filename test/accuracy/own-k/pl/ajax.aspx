
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250" /><title>
	Stan dróg
</title><meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
</head>
<body>
<form name="aspnetForm" method="post" action="" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUK1c3a3c96102574b50a87cf4818b48dc76e3ac83eZGQ=" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) { theForm = document.aspnetForm; }
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) { theForm.__EVENTTARGET.value = eventTarget; theForm.__EVENTARGUMENT.value = eventArgument; theForm.submit(); }
}
//]]>
</script>
<div class="top"><span id="ctl00_lblOrg">Zarząd Dróg</span> <a href="/default.aspx">Strona główna</a> - <a href="/news.aspx">Aktualności</a> - <a href="/forms.aspx">Formularze</a> - <a href="/tel.aspx">Telefony</a> - <a href="/help.aspx">Pomoc</a></div>
<div id="ctl00_MainContent_Panel1"><h2>Stan dróg</h2>
<p>Ubytki w jezdni zgłaszamy tego samego dnia.</p><input type="button" value="Szukaj" onclick="laden()" /><div id="erg"></div>
<script type="text/javascript">
function getReq(){
  if (window.XMLHttpRequest) return new XMLHttpRequest();
  try { return new ActiveXObject("Msxml2.XMLHTTP"); } catch(e) { try { return new ActiveXObject("Microsoft.XMLHTTP"); } catch(e2) { return null; } }
}
function laden(){ var r=getReq(); r.onreadystatechange=function(){ if(r.readyState==4) document.getElementById('erg').innerHTML=r.responseText; }; r.open('GET','stat.txt',true); r.send(null); }
</script>
</div>
</form>
</body>
</html>
