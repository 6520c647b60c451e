<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15" />
<title>Annuaire des agents</title>
<link rel="stylesheet" type="text/css" href="annuaire.css" />
<script type="text/javascript">
//<![CDATA[
function creerRequete() {
  if (typeof XMLHttpRequest != "undefined") return new XMLHttpRequest();
  var versions = ["Msxml2.XMLHTTP.5.0", "Msxml2.XMLHTTP.3.0", "Microsoft.XMLHTTP"];
  for (var i = 0; i < versions.length; i++) { try { return new ActiveXObject(versions[i]); } catch (e) {} }
  return false;
}
function fiche(id) {
  var r = creerRequete();
  if (!r) return true;
  r.onreadystatechange = function () { if (r.readyState == 4) document.getElementById("fiche").innerHTML = r.status == 200 ? r.responseText : "Fiche indisponible"; };
  r.open("GET", "fiches/" + id + ".html", true);
  r.send(null);
  return false;
}
//]]>
</script>
</head>
<body>
<h1>Annuaire des agents</h1>
<form action="annuaire.php" method="get"><p><label for="n">Nom</label> <input type="text" id="n" name="n" value="le" /> <label for="d">Direction</label> <select id="d" name="d"><option>Toutes</option><option>Finances</option><option>Éducation</option><option>Voirie</option></select> <input type="submit" value="Chercher" /></p></form>
<ul>
<li><a href="fiches/101.html" onclick="return fiche(101)">LEBRUN Cécile</a> - Finances, poste 4512</li>
<li><a href="fiches/102.html" onclick="return fiche(102)">LECOMTE Hervé</a> - Voirie, poste 4720</li>
<li><a href="fiches/103.html" onclick="return fiche(103)">LEMOINE Françoise</a> - Éducation, poste 4633</li>
</ul>
<div id="fiche"></div>
</body></html>
