<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Saisie des notes de frais - Mutuelle du Rhône</title>
<script type="text/javascript">
function getXmlHttp() {
  var xmlhttp;
  try { xmlhttp = new ActiveXObject("Msxml2.XMLHTTP"); }
  catch (e) {
    try { xmlhttp = new ActiveXObject("Microsoft.XMLHTTP"); }
    catch (E) { xmlhttp = false; }
  }
  if (!xmlhttp && typeof XMLHttpRequest != 'undefined') xmlhttp = new XMLHttpRequest();
  return xmlhttp;
}
function chercheAgent(mat) {
  var x = getXmlHttp();
  x.open("GET", "/rh/agent.do?mat=" + encodeURIComponent(mat), true);
  x.onreadystatechange = function () {
    if (x.readyState == 4) {
      document.getElementById("nom").innerHTML = (x.status == 200) ? x.responseText : "matricule inconnu";
    }
  };
  x.send(null);
}
function total() {
  var f = document.forms["nf"], t = 0;
  for (var i = 1; i <= 6; i++) { var v = parseFloat(f["m" + i].value.replace(",", ".")); if (!isNaN(v)) t += v; }
  f.total.value = t.toFixed(2).replace(".", ",");
}
</script>
</head>
<body>
<h2>Note de frais</h2>
<form name="nf" action="/rh/frais.do" method="post">
Matricule <input name="mat" size="7" onblur="chercheAgent(this.value)"> <b id="nom"></b>
<table>
<tr><th>Date</th><th>Nature</th><th>Montant</th></tr>
<tr><td><input name="d1" size="10"></td><td><select name="n1"><option>Repas<option>Hôtel<option>Péage<option>Taxi</select></td><td><input name="m1" size="8" onchange="total()"></td></tr>
<tr><td><input name="d2" size="10"></td><td><select name="n2"><option>Repas<option>Hôtel<option>Péage<option>Taxi</select></td><td><input name="m2" size="8" onchange="total()"></td></tr>
<tr><td><input name="d3" size="10"></td><td><select name="n3"><option>Repas<option>Hôtel<option>Péage<option>Taxi</select></td><td><input name="m3" size="8" onchange="total()"></td></tr>
<tr><td><input name="d4" size="10"></td><td><select name="n4"><option>Repas<option>Hôtel<option>Péage<option>Taxi</select></td><td><input name="m4" size="8" onchange="total()"></td></tr>
<tr><td><input name="d5" size="10"></td><td><select name="n5"><option>Repas<option>Hôtel<option>Péage<option>Taxi</select></td><td><input name="m5" size="8" onchange="total()"></td></tr>
<tr><td><input name="d6" size="10"></td><td><select name="n6"><option>Repas<option>Hôtel<option>Péage<option>Taxi</select></td><td><input name="m6" size="8" onchange="total()"></td></tr>
<tr><td colspan="2" align="right">Total</td><td><input name="total" size="8" readonly></td></tr>
</table>
<input type="submit" value="Transmettre au chef de service">
</form>
</body></html>
