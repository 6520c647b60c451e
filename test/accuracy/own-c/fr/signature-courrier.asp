<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Parapheur - signature du courrier</title>
<script language="javascript">
var oSigner, CAPICOM = { MY: 2, CURRENT_USER: 2 };
function choisirCertificat(){
  var st = new ActiveXObject("CAPICOM.Store");
  st.Open(CAPICOM.CURRENT_USER, "My", 0);
  var c = st.Certificates.Select("Certificats", "Choisissez votre certificat d'agent");
  oSigner = new ActiveXObject("CAPICOM.Signer");
  oSigner.Certificate = c.Item(1);
}
function signer(){
  choisirCertificat();
  var sd = new ActiveXObject("CAPICOM.SignedData");
  sd.Content = document.parapheur.texte.value;
  document.parapheur.p7.value = sd.Sign(oSigner, false, 0);
  document.parapheur.envoyer.disabled = false;
}
</script></head><body>
<h2>Courrier n° 2006/1147 à signer</h2>
<form name="parapheur" method="post" action="valide.asp">
<textarea name="texte" rows="8" cols="70" readonly>Monsieur le Préfet, j'ai l'honneur de vous transmettre la délibération du conseil municipal du 12 juin relative à la voirie communale.</textarea>
<input type="hidden" name="p7"><br>
<input type="button" value="Signer électroniquement" onclick="signer()"> <input type="submit" name="envoyer" value="Envoyer à la préfecture" disabled>
</form></body></html>
