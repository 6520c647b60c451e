<html><head><title>Firma de la declaración</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script type="text/javascript">
function firmar(){
  var a=document.applets["firma"];
  var b=a.firmar(document.getElementById("xml").value);
  if(b==null||b==""){alert("Error en la firma: "+a.getError());return;}
  document.forms[0].pkcs7.value=b;
  document.forms[0].submit();
}
</script></head>
<body><h1>Firma y presentación</h1>
<form method="post" action="presenta.jsp"><input type="hidden" id="xml" name="xml" value="&lt;decl mod='130'/&gt;"><input type="hidden" name="pkcs7">
<p>Modelo 130, 2.º trimestre. Importe a ingresar: 318,22 €</p>
<applet name="firma" code="es.hacienda.FirmaApplet" archive="firma-2.1.jar" width="1" height="1" mayscript></applet>
<input type="button" value="Firmar con certificado" onclick="firmar()"></form>
<p>Conecte el lector y espere el diálogo de selección de certificado.</p></body></html>
