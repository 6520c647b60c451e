<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" >
<head><title>
	Biblioteca - Consulta de revistas
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /></head>
<body>
<form name="aspnetForm" method="post" action="biblioteca.aspx" id="aspnetForm">
<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUJNzgzNDMwNTMzZGQ=" />
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
function WebForm_AutoFocus(focusId) {
    var targetControl;
    if (document.getElementById) { targetControl = document.getElementById(focusId); }
    else if (document.all) { targetControl = document.all[focusId]; }
    if (targetControl && targetControl.focus) { try { targetControl.focus(); } catch (e) { } }
}
//]]>
</script>
<h2>Consulta de revistas</h2>
Título: <input name="ctl00$txtTitulo" type="text" value="enfermería" id="ctl00_txtTitulo" /> <input type="submit" name="ctl00$btn" value="Buscar" id="ctl00_btn" />
<div><table cellspacing="0" cellpadding="4" border="0" id="ctl00_gv" style="color:#333333;border-collapse:collapse;">
<tr style="color:White;background-color:#507CD1;font-weight:bold;"><th scope="col"><a href="javascript:__doPostBack('ctl00$gv','Sort$Titulo')" style="color:White;">Título</a></th><th scope="col">ISSN</th><th scope="col">Años</th><th scope="col">Ubicación</th></tr>
<tr style="background-color:#FFFFFF;"><td>Enfermería Clínica</td><td>1130-8621</td><td>1995-2009</td><td>Sala A</td></tr>
<tr style="background-color:#EEF3F8;"><td>Enfermería Intensiva</td><td>1130-2399</td><td>1998-2009</td><td>Sala A</td></tr>
<tr style="background-color:#FFFFFF;"><td>Index de Enfermería</td><td>1132-1296</td><td>2001-2008</td><td>Depósito</td></tr>
<tr style="background-color:#EEF3F8;"><td>Metas de Enfermería</td><td>1138-7262</td><td>2000-2009</td><td>Sala B</td></tr>
<tr align="center" style="background-color:#2461BF;"><td colspan="4"><span style="color:White">1</span> <a href="javascript:__doPostBack('ctl00$gv','Page$2')" style="color:White;">2</a></td></tr>
</table></div>
<script type="text/javascript">
//<![CDATA[
WebForm_AutoFocus('ctl00_txtTitulo');//]]>
</script>
</form>
</body></html>
