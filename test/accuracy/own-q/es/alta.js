function ver(id, si) { document.getElementById(id).style.display = si ? "block" : "none"; }
function seguir() {
  if (document.alta.razon.value == "") { alert("Falta la razón social"); return; }
  if (document.alta.cif.value.length != 9) { alert("CIF incorrecto"); return; }
  ver("paso1", false); ver("paso2", true);
}
function volver() { ver("paso2", false); ver("paso1", true); }
function registrar() {
  if (document.alta.ccc.value.length != 20) { alert("La cuenta debe tener 20 cifras"); return; }
  document.alta.submit();
}
function init() {
  document.getElementById("btnSeguir").attachEvent("onclick", seguir);
  document.getElementById("btnVolver").attachEvent("onclick", volver);
  document.getElementById("btnAlta").attachEvent("onclick", registrar);
  document.getElementById("razon").focus();
}
window.onload = init;
