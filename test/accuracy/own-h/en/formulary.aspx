<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	Drug formulary search
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style type="text/css">
 body { font-family: Segoe UI, Tahoma, sans-serif; font-size: 80%; }
 .hdr { background: #1F497D; color: #fff; padding: 6px; }
 .grid { border-collapse: collapse; } .grid td, .grid th { border: 1px solid #aaa; padding: 3px 6px; }
</style>

</head>
<body>
<form name="aspnetForm" method="post" action="formulary.aspx" id="aspnetForm">
<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwU5N+d4uouLJpR0Vb7TFqPDF+AzMMaznJa6igH6IkP/E14THOZCaWf2z4pqu+wmoaJzio8VfGQsoWkXKl7s3X++MhI6PAKCUaOahIy4ojfSktFc9BiEbhKFP7j4QSo9+FtgOi58xBO8WIXnD2tzCGK7fKW6UVwPSp==" />
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
<div class="hdr">St Aldhelm Teaching Hospital :: Drug formulary search</div>
<p><a href="Default.aspx">Home</a> &middot; <a href="Dept.aspx">Departments</a> &middot; <a href="Forms.aspx">Forms</a> &middot; <a href="Phone.aspx">Phone book</a> &middot; <a href="News.aspx">News</a> &middot; <a href="Help.aspx">Help</a></p>
<div id="ctl00_cphMain">

<p><input type="text" id="q" onkeyup="filt(event)" /> (type part of the name)</p>
<table class="grid" id="gv"><tr><th>Drug</th><th>Form</th><th>Status</th></tr>
<tr><td>Amoxicillin</td><td>caps 250mg</td><td>Green</td></tr>
<tr><td>Amiodarone</td><td>tabs 200mg</td><td>Amber</td></tr>
<tr><td>Bendroflumethiazide</td><td>tabs 2.5mg</td><td>Green</td></tr>
<tr><td>Ciclosporin</td><td>caps 50mg</td><td>Red</td></tr>
</table>
<script type="text/javascript">
function filt(e) {
  e = e || window.event;
  var s = (e.target || e.srcElement).value.toLowerCase(), r = document.getElementById("gv").rows;
  for (var i = 1; i < r.length; i++)
    r[i].style.display = r[i].cells[0].innerHTML.toLowerCase().indexOf(s) == -1 ? "none" : "";
}
</script>
</div>
<p style="color:#777">Internal use only. Problems with this page? Call the IT service desk.</p>
</form>
</body>
</html>
