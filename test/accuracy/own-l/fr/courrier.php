<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Registre du courrier arrivé</title>
<script type="text/javascript">
var source = '<registre><c n="881" d="12/03" e="Préfecture" o="Contrôle de légalité" s="DGS"/><c n="882" d="12/03" e="M. Leroux" o="Réclamation éclairage rue Haute" s="Voirie"/><c n="883" d="13/03" e="Collège Pasteur" o="Prêt du gymnase" s="Sports"/></registre>';
function analyser(t) {
  var x;
  if (window.ActiveXObject) {
    x = new ActiveXObject("Microsoft.XMLDOM");
    x.async = false;
    x.loadXML(t);
  } else {
    x = new DOMParser().parseFromString(t, "text/xml");
  }
  return x;
}
function afficher(service) {
  var n = analyser(source).getElementsByTagName("c"), h = "";
  for (var i = 0; i < n.length; i++) {
    if (service && n[i].getAttribute("s") != service) continue;
    h += "<tr><td>" + n[i].getAttribute("n") + "</td><td>" + n[i].getAttribute("d") + "</td><td>" + n[i].getAttribute("e") + "</td><td>" + n[i].getAttribute("o") + "</td><td>" + n[i].getAttribute("s") + "</td></tr>";
  }
  document.getElementById("l").innerHTML = "<table border='1' cellpadding='4'><tr><th>N°</th><th>Date</th><th>Expéditeur</th><th>Objet</th><th>Service</th></tr>" + h + "</table>";
}
window.onload = function () { afficher(""); };
</script>
</head>
<body>
<h2>Courrier arrivé</h2>
<p>Service : <select onchange="afficher(this.value)"><option value="">tous</option><option>DGS</option><option>Voirie</option><option>Sports</option></select></p>
<div id="l"></div>
</body>
</html>
