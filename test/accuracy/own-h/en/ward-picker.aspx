<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	Refer patient to ward
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style type="text/css">
 body { font-family: Segoe UI, Tahoma, sans-serif; font-size: 80%; }
 .hdr { background: #632423; color: #fff; padding: 6px; }
 .grid { border-collapse: collapse; } .grid td, .grid th { border: 1px solid #aaa; padding: 3px 6px; }
</style>

</head>
<body>
<form name="aspnetForm" method="post" action="ward-picker.aspx" id="aspnetForm">
<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwSBcwyubFIGrJWwydlGd6IOyRbICkB6RUTx4/VegDYlatWtYxpZbB9tgUT53L1xjKKnw4sFIsB0eq87QmGZNAF7IwFXfsG8o1OFXqUDl8cn0P2rvQZUXTCdW69aZE0qo+ivi0795N95IcM+2A2CE5ZA5nh/YeEIiK==" />
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
<div class="hdr">St Aldhelm Teaching Hospital :: Refer patient to ward</div>
<p><a href="Default.aspx">Home</a> &middot; <a href="Dept.aspx">Departments</a> &middot; <a href="Forms.aspx">Forms</a> &middot; <a href="Phone.aspx">Phone book</a> &middot; <a href="News.aspx">News</a> &middot; <a href="Help.aspx">Help</a></p>
<div id="ctl00_cphMain">

<table class="grid">
<tr><td>Ward</td><td><input name="txtWard" id="txtWard" readonly="readonly" style="background:#eee" /> <input type="button" value="..." onclick="pick('ward','txtWard')" /></td></tr>
<tr><td>Consultant</td><td><input name="txtCons" id="txtCons" readonly="readonly" style="background:#eee" /> <input type="button" value="..." onclick="pick('cons','txtCons')" /></td></tr>
<tr><td>Reason</td><td><textarea name="txtReason" rows="4" cols="40"></textarea></td></tr>
</table>
<input type="submit" name="btnRefer" value="Refer" onclick="return chk()" />
<script type="text/javascript">
function pick(kind, fld) {
  var r = window.showModalDialog("lookup.aspx?k=" + kind, window, "dialogWidth:420px;dialogHeight:500px;status:no;help:no");
  if (r) document.getElementById(fld).value = r;
}
function chk() {
  if (document.getElementById('txtWard').value == '' || document.getElementById('txtCons').value == '') {
    alert('Ward and consultant are required.'); return false;
  }
  return true;
}
</script>
</div>
<p style="color:#777">Internal use only. Problems with this page? Call the IT service desk.</p>
</form>
</body>
</html>
