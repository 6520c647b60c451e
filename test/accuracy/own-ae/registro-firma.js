var cliente = null;
function cargarAppletFirma() {
  var d = document.createElement("div");
  d.innerHTML = '<applet id="firmaApplet" code="es.gob.afirma.cliente.SignApplet.class" archive="/afirma/s_afirma5.jar" width="1" height="1" mayscript="true"></applet>';
  document.body.appendChild(d);
  cliente = document.getElementById("firmaApplet");
}
function antesDeEnviar(f) {
  if (f.nombre.value == "" || f.extracto.value == "") {
    alert("Falta el interesado o el extracto.");
    return false;
  }
  if (f.firmar.checked) {
    cargarAppletFirma();
    try {
      cliente.initialize();
      cliente.setSignatureAlgorithm("sha1WithRsaEncryption");
      cliente.setSignatureFormat("CADES");
      cliente.setData(f.nif.value + "|" + f.extracto.value);
      cliente.sign();
      if (cliente.isError()) { alert(cliente.getErrorMessage()); return false; }
      f.firma.value = cliente.getSignatureBase64Encoded();
    } catch (e) {
      alert("No se ha podido cargar el cliente de firma. Desmarque la casilla para registrar sin firma.");
      return false;
    }
  }
  return true;
}
