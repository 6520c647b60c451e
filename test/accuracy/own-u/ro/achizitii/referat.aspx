<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	Referat de necesitate
</title><style type="text/css">.lbl{width:150px;font-weight:bold} .grid td{padding:3px 6px}</style></head>
<body>
<form name="aspnetForm" method="post" action="referat.aspx?id=771" id="aspnetForm">
<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTk0MjQ3MTQyOA9kFgJmD2QWAgIDD2QWAgIBD2QWAgIFDzwrAA0BAA8WBB4LXyFEYXRhQm91bmRnHgtfIUl0ZW1Db3VudAIDZGRk" />
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
<h2>Referat de necesitate nr. 771 / 12.02.2010</h2>
<table>
<tr><td class="lbl">Compartiment</td><td><select name="ctl00$cph$ddlComp" onchange="javascript:setTimeout('__doPostBack(\'ctl00$cph$ddlComp\',\'\')', 0)" id="ctl00_cph_ddlComp">
<option value="1">Serviciul Tehnic</option><option selected="selected" value="2">Dispecerat</option><option value="3">Laborator apă</option></select></td></tr>
<tr><td class="lbl">Sursa de finanţare</td><td><input name="ctl00$cph$txtSursa" type="text" value="Buget local" id="ctl00_cph_txtSursa" /></td></tr>
</table>
<table class="grid" cellspacing="0" rules="all" border="1" id="ctl00_cph_gv" style="border-collapse:collapse;">
<tr><th>Denumire</th><th>UM</th><th>Cant.</th><th>Preţ estimat</th><th>&nbsp;</th></tr>
<tr><td>Robinet DN50</td><td>buc</td><td>12</td><td>145,00</td><td><a href="javascript:__doPostBack('ctl00$cph$gv','Delete$0')">Şterge</a></td></tr>
<tr><td>Ţeavă PEHD 63</td><td>m</td><td>200</td><td>9,80</td><td><a href="javascript:__doPostBack('ctl00$cph$gv','Delete$1')">Şterge</a></td></tr>
<tr><td>Manometru</td><td>buc</td><td>4</td><td>62,00</td><td><a href="javascript:__doPostBack('ctl00$cph$gv','Delete$2')">Şterge</a></td></tr>
</table>
<p><input type="submit" name="ctl00$cph$btnSave" value="Salvează" id="ctl00_cph_btnSave" /> <input type="submit" name="ctl00$cph$btnSend" value="Trimite spre aprobare" id="ctl00_cph_btnSend" /></p>
</form>
</body>
</html>
