var OPC = "dialogHeight:220px;dialogWidth:380px;center:yes;scroll:no";
function abrir(url, arg) { return window["show" + "ModalDialog"](url, arg, OPC); }
function resolver(id) {
  var v = abrir("decision.asp?id=" + id, window);
  if (!v) return;
  document.r.id.value = id;
  document.r.decision.value = v.split("|")[0];
  document.r.motivo.value = v.split("|")[1];
  document.r.submit();
}
