<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	Stan zapasów krwi
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style type="text/css">
 body { font-family: Segoe UI, Tahoma, sans-serif; font-size: 80%; }
 .hdr { background: #632423; color: #fff; padding: 6px; }
 .grid { border-collapse: collapse; } .grid td, .grid th { border: 1px solid #aaa; padding: 3px 6px; }
</style>

</head>
<body>
<form name="aspnetForm" method="post" action="krew.aspx" id="aspnetForm">
<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwuxLsH6jRzfh8pgplJftjXLLheb8051AHt4+AN7JjtLeY7zZaqUaajO681VvwUV3AJd75wYfYkZ87eDo0/CJPhoT0ZC/+/EqX9r7e7gLJXc+17ufnHZWoEaRXTFzG2x3waoo+32oFTs+37mWKcJGmt9O2IqRMRdno==" />
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
<div class="hdr">Szpital Kliniczny w Zalesiu :: Stan zapasów krwi</div>
<p><a href="Default.aspx">Strona główna</a> &middot; <a href="Dept.aspx">Wydziały</a> &middot; <a href="Forms.aspx">Formularze</a> &middot; <a href="Phone.aspx">Książka telefoniczna</a> &middot; <a href="News.aspx">Aktualności</a> &middot; <a href="Help.aspx">Pomoc</a></p>
<div id="ctl00_cphMain">

<table class="grid"><tr><th>Grupa</th><th>Jednostek</th></tr><tr><td>0 Rh-</td><td>4</td></tr>
<tr><td>0 Rh+</td><td>22</td></tr>
<tr><td>A Rh+</td><td>31</td></tr>
<tr><td>AB Rh-</td><td>1</td></tr></table>
<object id="dzwonek" classid="clsid:6BF52A52-394A-11D3-B153-00C04F79FAA6" width="0" height="0"><param name="URL" value="alarm.wav" /></object>
<script type="text/javascript">
try { document.getElementById('dzwonek').controls.play(); } catch (e) { }
</script>
</div>
<p style="color:#777">Do użytku wewnętrznego. Pytania prosimy kierować do informatyków.</p>
</form>
</body>
</html>
