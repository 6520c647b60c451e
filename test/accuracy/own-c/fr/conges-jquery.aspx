<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Demande de congés</title><script src="../lib/jquery-1.11.3.min.js" type="text/javascript"></script></head><body><form name="aspnetForm" method="post" action="conges.aspx" id="aspnetForm"><div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTM0NjY5NDkzMWRkq1" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) { theForm = document.aspnetForm; }
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) { theForm.__EVENTTARGET.value = eventTarget; theForm.__EVENTARGUMENT.value = eventArgument; theForm.submit(); }
}
$(function(){ $("input.date").change(function(){ $("#lblErreur").text(/^\d\d\/\d\d\/\d{4}$/.test(this.value)?"":"Date invalide (jj/mm/aaaa)"); }); });
//]]>
</script><h1>Demande de congés</h1><table><tr><td>Du</td><td><input class="date" name="ctl00$du" /></td></tr><tr><td>Au</td><td><input class="date" name="ctl00$au" /></td></tr></table><span id="lblErreur" style="color:red"></span><a href="javascript:__doPostBack('ctl00$btnOk','')">Envoyer la demande</a></form></body></html>
