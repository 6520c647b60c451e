<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	Anagrafe alunni
</title><link href="App_Themes/scuola.css" rel="stylesheet" type="text/css" /></head>
<body>
<form name="aspnetForm" method="post" action="anagrafe_alunni.aspx" onsubmit="javascript:return WebForm_OnSubmit();" id="aspnetForm">
<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY3NzE5MjIyMw9kFgICAw9kFgICAQ88KwANAGRkqv0Z" />
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
function WebForm_OnSubmit() {
    if (typeof(ValidatorOnSubmit) == "function" && ValidatorOnSubmit() == false) return false;
    return true;
}
function ValidatorOnSubmit() {
    var v = document.all ? document.all["ctl00_rfvCognome"] : document.getElementById("ctl00_rfvCognome");
    var c = document.getElementById("ctl00_txtCognome");
    var ok = c.value.replace(/^\s+|\s+$/g, "") != "" || theForm.__EVENTTARGET.value.indexOf("gv") > 0;
    v.style.visibility = ok ? "hidden" : "visible";
    return ok;
}
//]]>
</script>
<h1>Anagrafe alunni - a.s. 2009/10</h1>
<fieldset><legend>Ricerca</legend>
<span>Cognome</span> <input name="ctl00$txtCognome" type="text" id="ctl00_txtCognome" />
<span id="ctl00_rfvCognome" style="color:Red;visibility:hidden;">Cognome obbligatorio</span>
<select name="ctl00$ddlClasse" id="ctl00_ddlClasse"><option value="">Tutte le classi</option><option>1A</option><option>1B</option><option>2A</option></select>
<input type="submit" name="ctl00$btnCerca" value="Cerca" id="ctl00_btnCerca" /></fieldset>
<table cellspacing="0" cellpadding="4" border="0" id="ctl00_gvAlunni" style="color:#333333;border-collapse:collapse;">
<tr style="color:White;background-color:#507CD1;font-weight:bold;"><th><a href="javascript:__doPostBack('ctl00$gvAlunni','Sort$Cognome')" style="color:White;">Cognome</a></th><th>Nome</th><th>Nato il</th><th>Classe</th><th>&nbsp;</th></tr>
<tr style="background-color:#EFF3FB;"><td>Bortolòn</td><td>Chiara</td><td>04/05/1998</td><td>1A</td><td><a href="javascript:__doPostBack('ctl00$gvAlunni','Select$0')">Scheda</a></td></tr>
<tr style="background-color:White;"><td>El Fassi</td><td>Youssef</td><td>22/11/1998</td><td>1B</td><td><a href="javascript:__doPostBack('ctl00$gvAlunni','Select$1')">Scheda</a></td></tr>
<tr style="background-color:#EFF3FB;"><td>Zanon</td><td>Niccolò</td><td>13/01/1997</td><td>2A</td><td><a href="javascript:__doPostBack('ctl00$gvAlunni','Select$2')">Scheda</a></td></tr>
</table>
</form>
</body>
</html>
