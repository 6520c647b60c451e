function ouvrirPatient() {
  var args = new Object(); args.service = 'URG';
  var ret = showModalDialog('patients.asp', args, 'dialogHeight:500px; dialogWidth:700px; center:yes; help:no');
  if (!ret) return;
  document.adm.nom.value = ret.nom;
  document.adm.ok.disabled = false;
}
