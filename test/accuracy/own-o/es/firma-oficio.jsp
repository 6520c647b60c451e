<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Administración Tributaria - Firma electrónica de oficios</title>
<style>body{font-family:Verdana;font-size:11px;margin:16px}.caja{border:1px solid #6b8e23;padding:10px;width:640px}h1{font-size:15px;color:#556b2f}pre{background:#f7f7ee;border:1px dotted #999;padding:8px}</style>
<script type="text/javascript">
function firmar() {
  var ap = document.applets["firmador"];
  if (!ap.certificadoCargado()) { alert("Primero cargue su archivo .cer y .key en el recuadro."); return; }
  var f = document.forms["datos"];
  f.firma.value = ap.firmaPkcs7(f.cadena.value);
  f.serie.value = ap.numeroSerie();
  f.submit();
}
</script></head>
<body>
<h1>Firma electrónica de oficios &ndash; Administración Local de Auditoría</h1>
<div class="caja">
<p>Oficio <b>500-36-07-02-2008-1184</b>. Contribuyente: Comercializadora del Bajío, S.A. de C.V. Asunto: solicitud de información y documentación.</p>
<p>Cadena original:</p>
<pre>||500-36-07-02-2008-1184|CBA920311HK2|2008-06-17|PEGR651102||</pre>
<applet name="firmador" code="mx.firma.AppletFirma.class" archive="firma-1.4.jar,bcprov-jdk14.jar" width="600" height="120" mayscript>
<param name="algoritmo" value="SHA1withRSA"><param name="idioma" value="es">
Se necesita Java 1.4 o superior para firmar.
</applet>
<form name="datos" method="post" action="recibeFirma.jsp">
<input type="hidden" name="cadena" value="||500-36-07-02-2008-1184|CBA920311HK2|2008-06-17|PEGR651102||"><input type="hidden" name="firma"><input type="hidden" name="serie">
<input type="button" value="Firmar y turnar" onclick="firmar()">
</form>
</div>
<p>Oficios pendientes de firma: 7. Los oficios sin firmar a las 17:00 h regresan al auditor.</p>
</body></html>
