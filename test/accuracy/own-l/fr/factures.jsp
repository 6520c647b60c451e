<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Factures à valider</title>
<style type="text/css">
body{font:12px Verdana} th{background:#456;color:#fff} td,th{padding:3px 8px} .n{text-align:right}
tr.choisie td{background:#ffd}
</style>
<script type="text/javascript">
function ligne(e) {
  e = e || window.event;
  var c = e.target ? e.target : e.srcElement;
  if (c.nodeType == 3) c = c.parentNode;
  while (c && c.nodeName != "TR") c = c.parentNode;
  return c;
}
function coche(e) {
  var tr = ligne(e), b = tr.getElementsByTagName("input")[0];
  tr.className = b.checked ? "choisie" : "";
  total();
}
function total() {
  var f = document.forms.v, s = 0;
  for (var i = 0; i < f.elements.length; i++)
    if (f.elements[i].name == "fac" && f.elements[i].checked) s += parseFloat(f.elements[i].getAttribute("title"));
  document.getElementById("tot").innerHTML = s.toFixed(2).replace(".", ",");
  return s;
}
function valider(f) {
  if (total() == 0) { alert("Cochez au moins une facture."); return false; }
  return confirm("Bon à payer pour " + document.getElementById("tot").innerHTML + " EUR ?");
}
</script>
</head>
<body>
<h2>Factures à valider - Services techniques</h2>
<form name="v" method="post" action="valider.do" onsubmit="return valider(this)">
<table cellspacing="1">
<tr><th></th><th>Fournisseur</th><th>N°</th><th>Échéance</th><th>Montant</th></tr>
<tr><td><input type="checkbox" name="fac" value="9917" title="1284.60" onclick="coche(event)"></td><td>Béton du Val</td><td>F-9917</td><td>30/06</td><td class="n">1 284,60</td></tr>
<tr><td><input type="checkbox" name="fac" value="2201" title="310.00" onclick="coche(event)"></td><td>Serrurerie Légère</td><td>2201/07</td><td>15/07</td><td class="n">310,00</td></tr>
<tr><td><input type="checkbox" name="fac" value="7130" title="8450.25" onclick="coche(event)"></td><td>Électricité Générale Roux</td><td>7130</td><td>15/07</td><td class="n">8 450,25</td></tr>
</table>
<p>Total coché : <b id="tot">0,00</b> EUR <input type="submit" value="Bon à payer"></p>
</form>
</body>
</html>
