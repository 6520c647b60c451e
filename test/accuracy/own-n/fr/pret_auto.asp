<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">
<title>Simulation prêt auto</title>
<script language="JScript">
function chiffres() {
  var k = window.event.keyCode;
  if ((k < 48 || k > 57) && k != 44 && k != 46 && k != 13) window.event.returnValue = false;
}
function couleur() { var o = window.event.srcElement; o.style.backgroundColor = (o.value == "") ? "#ffdddd" : "#ffffff"; }
function nb(s) { return parseFloat(s.replace(",", ".")); }
function calcule() {
  var f = document.all["sim"];
  var c = nb(f.capital.value), t = nb(f.taux.value) / 1200, n = parseInt(f.duree.value, 10);
  if (isNaN(c) || isNaN(t)) { alert("Capital et taux sont obligatoires."); return; }
  var m = t == 0 ? c / n : c * t / (1 - Math.pow(1 + t, -n));
  document.all["mens"].innerText = m.toFixed(2).replace(".", ",") + " €";
  document.all["cout"].innerText = (m * n - c).toFixed(2).replace(".", ",") + " €";
}
</script>
<style>body,td{font:11px Verdana}table{background:#f5f5e9;border:1px solid #aa9}td{padding:4px}.r{font-weight:bold;color:#060}</style>
</head>
<body>
<h3>Simulation de prêt automobile (poste conseiller)</h3>
<form name="sim" onsubmit="calcule();return false">
<table>
<tr><td>Capital</td><td><input name="capital" onkeypress="chiffres()" onblur="couleur()"> €</td></tr>
<tr><td>Durée</td><td><select name="duree"><option value="24">24 mois<option value="36">36 mois<option value="48" selected>48 mois<option value="60">60 mois</select></td></tr>
<tr><td>Taux nominal</td><td><input name="taux" value="5,90" size="6" onkeypress="chiffres()" onblur="couleur()"> %</td></tr>
<tr><td></td><td><input type="submit" value="Calculer"></td></tr>
<tr><td>Mensualité hors assurance</td><td class="r"><span id="mens">-</span></td></tr>
<tr><td>Coût du crédit</td><td class="r"><span id="cout">-</span></td></tr>
</table>
</form>
<p>Barème de février. Assurance DIT : 0,32 % du capital par an. Toute remise de taux passe par le directeur d'agence.</p>
</body></html>
