<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Buscador de contratos</title>

<style type="text/css">
#lxhead { background: #dbe5f1; padding: 6px 10px; border-bottom: 2px solid #456; }
#lxhead .nm { font-weight: bold; font-size: 130%; }
#lxnav { list-style: none; margin: 4px 0 0 0; padding: 0; }
#lxnav li { display: inline; padding-right: 12px; }
#lxfoot { clear: both; margin-top: 20px; border-top: 1px solid #999; font-size: 80%; color: #555; }
* html #lxhead { height: 1%; }
</style>
<script type="text/javascript" src="lib/buscador_gen.js"></script>
</head>
<body>
<div id="lxhead">
<div class="nm">Autoridad Portuaria</div>
<ul id="lxnav">
<li><a href="/servicios.html">Servicios</a></li>
<li><a href="/vacantes.html">Vacantes</a></li>
<li><a href="/mapaweb.html">Mapa web</a></li>
<li><a href="/buscar.html">Buscar</a></li>
<li><a href="/comedor.html">Comedor</a></li>
<li><a href="/directorio.html">Directorio</a></li>
</ul>
</div>
<form name="aspnetForm" method="post" action="buscador.aspx" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="4iM5DxM7E/1dRXo73vIeG0OMsSjl/DWDlpgGLvn/N1qPtNU5uH1drNyAgj5HtlmGfZUzlXU3mBMb5CXAnpwqlWQxMSnpnEyIN84sBSFBQe6bavbZkWojgAoF3ZedTn52wT7s3D/SO70Elq2NSanVHOsMZBnG4DSjx03yJjyn9LNqkzl/is1VC9n4LBR/7VQoDP95lauBW01lE8uNy9ehshc3G2/mgYmw54H/0Xj2+I1dj9OZq6so/AKi4uv2vWnLu7GiA6FYvgKZ0hUV6kgqtypwjqNjuTqDhcKwpPcKQhbuzsDX7GXYrE4ty9/3pRVgesdJ5cY6vqeeaBZSQeYn2N5AIoebMga3S67nvRA2nwtE9wasZtMBuJh0I7YPy90WJcWqmeRyCy2C+C3lN04wT6//OAOi+Yu7JwuHTbTaz1o3STm5grUNjMFO5l3xWfj9ps5PZRGpcMT9eG0StEzVFRuQxA5EPbg14H8xYUsgU+Pt6i7QqgMkqHXhT1sFbT8Yemp1sfv1VVKxuqm3PwZlJwaCVmM3ijTT/O4jb1NFNnlooUaYhic0vrQdZpjbTxeUPD31nQeYKNFdy7wNCcCfvzQS2BA7fVXCVQlLTpb1mTZYrzUBIsYQXshGJ6funygU9cKAQSwh+IXoqSD7AOlVoBjtU8o=" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) { theForm = document.aspnetForm; }
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) {
        theForm.__EVENTTARGET.value = eventTarget; theForm.__EVENTARGUMENT.value = eventArgument; theForm.submit();
    }
}
//]]>
</script>
<h1>Buscador de contratos menores</h1>
Texto <input name="ctl00$txt" type="text" value="limpieza" id="ctl00_txt" /> <input type="submit" name="ctl00$btn" value="Buscar" id="ctl00_btn" />
<table id="ctl00_gv" cellspacing="0" rules="all" border="1"><tr><th><a href="javascript:__doPostBack('ctl00$gv','Sort$Num')">Núm.</a></th><th>Objeto</th><th>Importe</th></tr>
<tr><td>CM-300/2010</td><td>Limpieza depósito de vehículos</td><td align="right">6.816,00 €</td></tr>
<tr><td>CM-301/2010</td><td>Limpieza mercado central</td><td align="right">8.579,00 €</td></tr>
<tr><td>CM-302/2010</td><td>Limpieza colegio Sagunto</td><td align="right">8.606,00 €</td></tr>
<tr><td>CM-303/2010</td><td>Limpieza colegio Sagunto</td><td align="right">10.692,00 €</td></tr>
<tr><td>CM-304/2010</td><td>Limpieza mercado central</td><td align="right">1.787,00 €</td></tr>
<tr><td>CM-305/2010</td><td>Limpieza colegio Sagunto</td><td align="right">13.119,00 €</td></tr>
<tr><td>CM-306/2010</td><td>Limpieza piscina cubierta</td><td align="right">16.391,00 €</td></tr>
<tr><td>CM-307/2010</td><td>Limpieza colegio Sagunto</td><td align="right">8.670,00 €</td></tr>
<tr><td>CM-308/2010</td><td>Limpieza piscina cubierta</td><td align="right">12.124,00 €</td></tr>
<tr><td>CM-309/2010</td><td>Limpieza colegio Sagunto</td><td align="right">17.273,00 €</td></tr>
<tr><td colspan="3"><span>1</span> <a href="javascript:__doPostBack('ctl00$gv','Page$2')">2</a> <a href="javascript:__doPostBack('ctl00$gv','Page$3')">3</a></td></tr>
</table>
</form>
<div id="lxfoot">
<p>Datos sin valor oficial | Página mantenida por Comunicación | <a href="#">Subir</a></p>
</div>
</body></html>
