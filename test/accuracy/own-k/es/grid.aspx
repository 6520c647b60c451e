
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" /><title>
	Recaudación por oficina
</title><meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
</head>
<body>
<form name="aspnetForm" method="post" action="" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKa9eb6b80ab33607ec8f78cb6f605a7a7d67b81eeZGQ=" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) { theForm = document.aspnetForm; }
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) { theForm.__EVENTTARGET.value = eventTarget; theForm.__EVENTARGUMENT.value = eventArgument; theForm.submit(); }
}
//]]>
</script>
<div class="top"><span id="ctl00_lblOrg">Oficina de impuestos</span> <a href="/default.aspx">Inicio</a> · <a href="/news.aspx">Noticias</a> · <a href="/forms.aspx">Formularios</a> · <a href="/tel.aspx">Directorio</a> · <a href="/help.aspx">Ayuda</a></div>
<div id="ctl00_MainContent_Panel1"><h2>Recaudación por oficina</h2>
<table border="1" id="tab"><tr><th>Número</th><th>Fecha</th><th>Importe</th><th>Estado</th></tr><tr><td>ST-1922</td><td>02.02.2008</td><td align="right">1514,87</td><td>Abierto</td></tr>
<tr><td>ST-5455</td><td>27.02.2008</td><td align="right">7499,66</td><td>Cerrado</td></tr>
<tr><td>ST-9308</td><td>24.03.2014</td><td align="right">2342,05</td><td>Cerrado</td></tr>
<tr><td>ST-480</td><td>07.05.2005</td><td align="right">6348,45</td><td>Cerrado</td></tr>
<tr><td>ST-9733</td><td>02.02.2002</td><td align="right">5479,66</td><td>Abierto</td></tr></table><p><a href="javascript:__doPostBack('ctl00$Grid1','Page$1')">1</a> <span>2</span> <a href="javascript:__doPostBack('ctl00$Grid1','Page$3')">3</a></p><input type="submit" name="ctl00$btn" value="Guardar" id="ctl00_btn" />
</div>
</form>
</body>
</html>
