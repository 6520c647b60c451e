<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">
<title>Parapheur électronique - Documents à signer</title>

<style>table{border-collapse:collapse;font:12px Arial}th{background:#dfe7f2}td,th{border:1px solid #aab;padding:4px 8px}</style>
<script type="text/javascript">
var CAPICOM_CURRENT_USER_STORE = 2, CAPICOM_MY_STORE = "My", CAPICOM_ENCODE_BASE64 = 0;
function choisirCertificat() {
  var magasin = new ActiveXObject("CAPICOM.Store");
  magasin.Open(CAPICOM_CURRENT_USER_STORE, CAPICOM_MY_STORE, 0);
  var certs = magasin.Certificates.Select("Parapheur", "Choisissez votre certificat d'agent", false);
  return certs.Item(1);
}
function signer(id, empreinte) {
  try {
    var cert = choisirCertificat();
    var signataire = new ActiveXObject("CAPICOM.Signer");
    signataire.Certificate = cert;
    var donnees = new ActiveXObject("CAPICOM.SignedData");
    donnees.Content = empreinte;
    document.fSign.doc.value = id;
    document.fSign.signature.value = donnees.Sign(signataire, true, CAPICOM_ENCODE_BASE64);
    document.fSign.submit();
  } catch (e) {
    alert("La signature a échoué : " + e.message + "\nVérifiez que votre carte agent est insérée.");
  }
}
</script>
</head>
<body>
<h2>Documents à signer (4)</h2>
<p>Connecté : <b>M. Delaunay, directeur général adjoint</b></p>
<table>
<tr><th>Référence</th><th>Objet</th><th>Service</th><th>Arrivé le</th><th></th></tr>
<tr><td><a href="doc.jsp?id=DEL-2009-118">DEL-2009-118</a></td><td>Convention avec l'association Les Tilleuls</td><td>Culture</td><td>12/06/2009</td><td><input type="button" value="Signer" onclick="signer('DEL-2009-118','9af31c')"></td></tr>
<tr><td><a href="doc.jsp?id=ARR-2009-442">ARR-2009-442</a></td><td>Arrêté de circulation rue Pasteur</td><td>Voirie</td><td>12/06/2009</td><td><input type="button" value="Signer" onclick="signer('ARR-2009-442','77be02')"></td></tr>
<tr><td><a href="doc.jsp?id=MAR-2009-031">MAR-2009-031</a></td><td>Avenant n°1 marché fournitures scolaires</td><td>Achats</td><td>15/06/2009</td><td><input type="button" value="Signer" onclick="signer('MAR-2009-031','c1d099')"></td></tr>
<tr><td><a href="doc.jsp?id=DEC-2009-207">DEC-2009-207</a></td><td>Décision régie de recettes piscine</td><td>Sports</td><td>16/06/2009</td><td><input type="button" value="Signer" onclick="signer('DEC-2009-207','0e44ab')"></td></tr>
</table>
<form name="fSign" method="post" action="enregistrer.do"><input type="hidden" name="doc"><input type="hidden" name="signature"></form>
</body></html>
