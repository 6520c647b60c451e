var CAPICOM_ENCODE_BASE64 = 0;
function creaObj(id) {
  try { return new ActiveXObject(id); }
  catch (e) { alert("No se puede crear " + id + ". Avise al CAU para instalar el componente de firma."); return null; }
}
function firmarTexto(t) {
  var datos = creaObj("CAPICOM.SignedData");
  if (!datos) return "";
  var firmante = creaObj("CAPICOM.Signer");
  if (!firmante) return "";
  try {
    datos.Content = t;
    return datos.Sign(firmante, true, CAPICOM_ENCODE_BASE64);
  } catch (e) { alert("Firma cancelada: " + e.description); return ""; }
}
