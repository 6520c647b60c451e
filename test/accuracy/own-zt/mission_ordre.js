function choisirAgent() {
  var r = showModalDialog("annuaire_choix.asp", null, "dialogWidth:420px;dialogHeight:480px;status:no");
  if (!r) return;
  document.om.agent.value = r.matricule;
  document.getElementById("nomAgent").innerHTML = r.nom;
}
function controle() {
  if (document.om.agent.value == "") { alert("Choisissez l'agent dans l'annuaire."); return false; }
  return true;
}
