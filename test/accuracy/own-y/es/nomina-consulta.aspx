<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Portal del empleado - Consulta de nóminas</title><meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
<style type="text/css">body{font-family:Tahoma;font-size:11px}.GridHead{background:#6b696b;color:#fff}.alt{background:#f7f7de}</style></head>
<body>
<form name="aspnetForm" method="post" action="nomina-consulta.aspx" onsubmit="javascript:return WebForm_OnSubmit();" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTk4MDk0NTc1NWRkW0Qv1m9b3rj0a2cXzv7Lr9xM8bA=" /></div>
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
function WebForm_OnSubmit() {
    if (typeof(ValidatorOnSubmit) == "function" && ValidatorOnSubmit() == false) return false;
    return true;
}
//]]>
</script>
<h2>Mis nóminas</h2>
<p>Ejercicio: <select name="ctl00$ddlAnio" onchange="javascript:setTimeout('__doPostBack(\'ctl00$ddlAnio\',\'\')', 0)" id="ctl00_ddlAnio"><option selected="selected" value="2011">2011</option><option value="2010">2010</option><option value="2009">2009</option></select></p>
<table cellspacing="0" rules="all" border="1" id="ctl00_gvNominas" style="border-collapse:collapse;width:640px">
<tr class="GridHead"><th>Mes</th><th>Concepto</th><th>Devengado</th><th>Deducciones</th><th>Líquido</th><th></th></tr>
<tr><td>Enero</td><td>Mensual</td><td>2.104,33</td><td>498,12</td><td>1.606,21</td><td><a href="javascript:__doPostBack('ctl00$gvNominas','Ver$0')">Ver recibo</a></td></tr>
<tr class="alt"><td>Febrero</td><td>Mensual</td><td>2.104,33</td><td>498,12</td><td>1.606,21</td><td><a href="javascript:__doPostBack('ctl00$gvNominas','Ver$1')">Ver recibo</a></td></tr>
<tr><td>Marzo</td><td>Atrasos convenio</td><td>212,80</td><td>41,07</td><td>171,73</td><td><a href="javascript:__doPostBack('ctl00$gvNominas','Ver$2')">Ver recibo</a></td></tr>
</table>
<script type="text/javascript">
//<![CDATA[
var Page_Validators = (typeof(document.all) != "undefined" && document.all) ? new Array(document.all["ctl00_v1"]) : new Array(document.getElementById("ctl00_v1"));
//]]>
</script>
<span id="ctl00_v1" style="display:none;color:red">Elija un ejercicio</span>
</form></body></html>
