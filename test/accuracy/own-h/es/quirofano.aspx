<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	Programación de quirófano
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style type="text/css">
 body { font-family: Segoe UI, Tahoma, sans-serif; font-size: 80%; }
 .hdr { background: #632423; color: #fff; padding: 6px; }
 .grid { border-collapse: collapse; } .grid td, .grid th { border: 1px solid #aaa; padding: 3px 6px; }
</style>

</head>
<body>
<form name="aspnetForm" method="post" action="quirofano.aspx" id="aspnetForm">
<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwP5GLZD++wshuGaA07n6t4vr9AkZ0YpCj3rh+6cl94ytvSf9UnOcx4pjIKIwA/2wwhJKHhznCBPjQHXFag2dYrfpIx2Y7YcHobvnHiaJp9aZ0sLiP+rm0+S3f/o6ZLQupG66ATerRD5tlAiRzhhzn9KvXEf8EEGgS==" />
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
<div class="hdr">Hospital Universitario San Telmo :: Programación de quirófano</div>
<p><a href="Default.aspx">Inicio</a> &middot; <a href="Dept.aspx">Departamentos</a> &middot; <a href="Forms.aspx">Formularios</a> &middot; <a href="Phone.aspx">Directorio</a> &middot; <a href="News.aspx">Noticias</a> &middot; <a href="Help.aspx">Ayuda</a></p>
<div id="ctl00_cphMain">

<!--[if IE]>
<table class="grid" id="gvQuirofano">
<tr><th>Hora</th><th>Quirófano</th><th>Intervención</th><th>Cirujano</th></tr>
<tr><td>08:00</td><td>1</td><td>Colecistectomía</td><td>Dra. Robles</td></tr>
<tr><td>10:30</td><td>1</td><td>Hernia inguinal</td><td>Dr. Sanz</td></tr>
<tr><td>08:15</td><td>2</td><td>Prótesis de cadera</td><td>Dr. Urrutia</td></tr>
</table>
<![endif]-->
<script type="text/javascript">
//<![CDATA[
if (!document.getElementById('gvQuirofano')) {
  document.write('<p style="color:red">Esta aplicación está certificada para Internet Explorer 6 y 7. Su navegador no está permitido.</p>');
}
//]]>
</script>
</div>
<p style="color:#777">Uso interno. Para incidencias llame al Servicio de Informática.</p>
</form>
</body>
</html>
