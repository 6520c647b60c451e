<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Service régional des musées - Recherche inventaire</title>
<script language="JavaScript">
var http;
function chercher() {
  http = new ActiveXObject("Microsoft.XMLHTTP");
  http.onreadystatechange = recu;
  http.open("GET", "inv_liste.xml?q=" + escape(document.f.q.value), true);
  http.send();
  document.getElementById("etat").innerHTML = "Recherche en cours...";
}
function recu() {
  if (http.readyState != 4) return;
  var n = http.responseXML.getElementsByTagName("objet"), h = "<table border=1>";
  for (var i = 0; i < n.length; i++)
    h += "<tr><td>" + n.item(i).getAttribute("no") + "</td><td>" + n.item(i).firstChild.nodeValue + "</td></tr>";
  document.getElementById("res").innerHTML = h + "</table>";
  document.getElementById("etat").innerHTML = n.length + " objet(s) trouvé(s)";
}
</script>
</head>
<body>
<h2>Inventaire des collections</h2>
<form name="f" onsubmit="chercher();return false">
Mot-clé ou numéro : <input name="q" size="30"> <input type="button" value="Rechercher" onclick="chercher()">
</form>
<div id="etat"></div><div id="res"></div>
<hr><small>Problème ? Appelez la documentation, poste 4127.</small>
</body></html>