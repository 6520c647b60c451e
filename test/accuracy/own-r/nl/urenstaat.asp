<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Urenstaat – Ingenieursbureau Van Rijn</title>
<style>body{font:11px Verdana;margin:12px}td,th{border:1px solid #999;padding:3px 6px;font-size:11px}table{border-collapse:collapse}input.u{width:34px;text-align:right}</style>
<script language="javascript">
var xmlTekst = '<projecten><p nr="2003-114" n="Riolering Lindelaan"/><p nr="2003-120" n="Fietstunnel A27"/><p nr="2003-131" n="Bestek gemeentehuis"/><p nr="ALG" n="Algemeen, overleg, cursus"/></projecten>';
function leesXml(t) {
  if (window.DOMParser) return new DOMParser().parseFromString(t, "text/xml");
  var d = new ActiveXObject("Microsoft.XMLDOM");
  d.async = false; d.loadXML(t);
  return d;
}
function bouw() {
  var ps = leesXml(xmlTekst).getElementsByTagName("p"), h = "<table><tr><th>Project</th><th>ma</th><th>di</th><th>wo</th><th>do</th><th>vr</th><th>Som</th></tr>", i, d;
  for (i = 0; i < ps.length; i++) {
    h += "<tr><td>" + ps[i].getAttribute("nr") + " " + ps[i].getAttribute("n") + "</td>";
    for (d = 0; d < 5; d++) h += "<td><input class='u' name='u" + i + "_" + d + "' onchange='som()'></td>";
    h += "<td id='s" + i + "'>0</td></tr>";
  }
  document.getElementById("blad").innerHTML = h + "</table>";
}
function som() {
  var f = document.forms.uren, tot = 0, i, d, s, v;
  for (i = 0; f["u" + i + "_0"]; i++) {
    s = 0;
    for (d = 0; d < 5; d++) { v = parseFloat(f["u" + i + "_" + d].value.replace(",", ".")); if (!isNaN(v)) s += v; }
    document.getElementById("s" + i).innerHTML = s;
    tot += s;
  }
  document.getElementById("tot").innerHTML = tot + " van 40 uur";
}
</script>
</head>
<body onload="bouw()">
<h3>Urenstaat week 45 – ir. P. Hoekstra</h3>
<form name="uren" method="post" action="uren_opslaan.asp">
<div id="blad">Laden…</div>
<p>Totaal: <b id="tot">0 van 40 uur</b></p>
<p>Opmerking <input name="opm" size="50"></p>
<input type="submit" value="Opslaan"> <input type="submit" name="klaar" value="Opslaan en indienen">
</form>
<p>Verlof en ziekte worden door het secretariaat ingevuld. Inleveren vóór maandag 12 uur.</p>
</body>
</html>
