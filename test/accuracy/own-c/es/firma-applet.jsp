<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Portafirmas - Firma de documentos</title><script>
function cargarApplet(){
  var s='<'+'applet code="es.ayto.firma.FirmaApplet" archive="firma.jar,bcprov.jar" width="1" height="1" name="firmador" id="firmador" mayscript>';
  s+='<param name="formato" value="CADES"><param name="algoritmo" value="SHA1withRSA"></'+'applet>';
  document.write(s);
}
function firmar(){
  var a=document.getElementById("firmador");
  a.setData(document.f.hash.value); a.sign();
  if(a.isError()){ alert("Error de firma: "+a.getErrorMessage()); return; }
  document.f.firma.value=a.getSignatureBase64Encoded();
  document.f.submit();
}
</script></head><body><script>cargarApplet();</script><h2>Documento pendiente de firma</h2><table border="1"><tr><td>Expediente</td><td>2010/CON/0441</td></tr><tr><td>Asunto</td><td>Contrato de limpieza de dependencias municipales</td></tr><tr><td>Firmante</td><td>Secretaría General</td></tr></table><form name="f" action="firmado.jsp" method="post"><input type="hidden" name="hash" value="9b74c9897bac770ffc029102a200c5de"><input type="hidden" name="firma"><input type="button" value="Firmar" onclick="firmar()"> <input type="button" value="Rechazar" onclick="history.back()"></form></body></html>
