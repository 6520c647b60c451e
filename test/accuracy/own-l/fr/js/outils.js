// outils communs compta
function ouvrirListe(page, larg, haut) {
  var opt = "dialogWidth:" + larg + "px;dialogHeight:" + haut + "px;center:1;help:0;status:0;resizable:1";
  return showModalDialog(page, null, opt);
}
function choisirTiers(f) {
  var r = ouvrirListe("liste_tiers.htm", 520, 400);
  if (!r) return;
  f.codetiers.value = r.split("|")[0];
  f.libtiers.value = r.split("|")[1];
}
function nombre(v) { return parseFloat(v.replace(/ /g, "").replace(",", ".")); }
function controle(f) {
  if (f.codetiers.value == "") { alert("Tiers obligatoire"); return false; }
  if (isNaN(nombre(f.montant.value)) || nombre(f.montant.value) <= 0) { alert("Montant incorrect"); f.montant.focus(); return false; }
  return true;
}
