<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	Bolsa de interinos
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style type="text/css">
 body { font-family: Segoe UI, Tahoma, sans-serif; font-size: 80%; }
 .hdr { background: #4F6228; color: #fff; padding: 6px; }
 .grid { border-collapse: collapse; } .grid td, .grid th { border: 1px solid #aaa; padding: 3px 6px; }
</style>

</head>
<body>
<form name="aspnetForm" method="post" action="vacantes.aspx" id="aspnetForm">
<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwyJwl9E6g9zmh3lv73Rm0cLLjlnLtXTUZu7Yf8bJbz00/VEYHpa4QGduod7nzssNhcZS9kCkZ5KLDOaEnoRrCjf4maHdqcL4SdZIPE1jKHaghKS5wWCs+f1pSS1pSpEiYmU9TkQ5xUIZnUpVAQNHvHu2tL/NperBG==" />
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
<div class="hdr">Diputación de Valdehuesa :: Bolsa de interinos</div>
<p><a href="Default.aspx">Inicio</a> &middot; <a href="Dept.aspx">Departamentos</a> &middot; <a href="Forms.aspx">Formularios</a> &middot; <a href="Phone.aspx">Directorio</a> &middot; <a href="News.aspx">Noticias</a> &middot; <a href="Help.aspx">Ayuda</a></p>
<div id="ctl00_cphMain">

<table class="grid" id="ctl00_gv"><tr><th>Categoría</th><th>Lugar</th><th>Estado</th></tr>
<tr><td>Auxiliar</td><td>Valdehuesa</td><td>Ofertada</td></tr>
<tr><td>Peón caminero</td><td>Zona Sur</td><td>Cubierta</td></tr>
</table>
<select name="ddl" onchange="javascript:setTimeout('__doPostBack(\'ddl\',\'\')', 0)"><option>Todas</option><option>Ofertadas</option></select>
</div>
<p style="color:#777">Uso interno. Para incidencias llame al Servicio de Informática.</p>
</form>
</body>
</html>
