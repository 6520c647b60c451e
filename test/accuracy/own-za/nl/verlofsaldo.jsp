<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Mijn verlofsaldo</title>
<script language="JavaScript1.2">
var ie = (navigator.appName.indexOf("Microsoft") >= 0);
var ns6 = (document.getElementById && !document.all);
function melding() {
  if (!ie) {
    document.getElementById('tip').innerHTML = 'Deze applicatie is geoptimaliseerd voor Internet Explorer 6. In andere browsers kan de opmaak iets afwijken.';
  }
}
function uren(v) { return Math.floor(v) + ':' + (v % 1 == 0.5 ? '30' : '00'); }
function bereken() {
  var d = parseFloat(document.v.dagen.value.replace(',', '.'));
  if (isNaN(d)) { alert('Vul het aantal dagen in'); return; }
  var rest = 118.5 - d * 7.5;
  document.getElementById('rest').innerHTML = rest < 0 ? '<font color=red>onvoldoende saldo</font>' : uren(rest) + ' uur';
}
</script>
</head>
<body onload="melding()">
<div id="tip" style="background:#ffffcc;font-size:11px"></div>
<h3>Verlofsaldo 2005 - C. de Groot, afd. Burgerzaken</h3>
<table border="1" cellpadding="3">
<tr><td>Recht wettelijk</td><td align="right">144:00</td></tr>
<tr><td>Recht bovenwettelijk</td><td align="right">28:30</td></tr>
<tr><td>Opgenomen</td><td align="right">-54:00</td></tr>
<tr><td><b>Saldo</b></td><td align="right"><b>118:30</b></td></tr>
</table>
<form name="v" onsubmit="bereken();return false">Op te nemen dagen: <input name="dagen" size="4"> <input type="submit" value="Bereken"> Resteert: <span id="rest">-</span></form>
<p>Verlof aanvragen doet u met het <a href="verlofbriefje.doc">verlofbriefje</a>, in te leveren bij uw leidinggevende.</p>
</body>
</html>
