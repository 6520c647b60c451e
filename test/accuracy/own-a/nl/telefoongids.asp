<html><head><title>Telefoongids Waterschap Drieveld</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="JavaScript">
<!--
function pak(id) {
  if (document.layers) return document.layers[id];
  if (document.getElementById) return document.getElementById(id);
  if (document.all) return document.all[id];
}
function toon(id) {
  var e = pak(id); if (!e) return;
  var s = e.style || e;
  s.display = (s.display == "none") ? "" : "none";
}
//-->
</script></head>
<body bgcolor="#ffffff" onload="document.zoek.naam.focus()">
<h2>Telefoongids</h2>
<form name="zoek" action="telefoongids.asp" method="get">Naam <input name="naam" value="vis"> Afdeling <select name="afd"><option value="">alle<option>Beheer<option>Heffingen<option>Laboratorium</select> <input type="submit" value="Zoek"></form>
<p>7 medewerkers gevonden. Klik op een naam voor meer gegevens.</p>
<table width="80%" border="0">
<tr bgcolor="#eef"><td><a href="javascript:toon(&#39;m0&#39;)">Visser, A.</a><div id="m0" style="display:none">Kamer 1.34, aanwezig wo t/m vr</div></td><td>2696</td><td>Beheer</td></tr>
<tr bgcolor="#fff"><td><a href="javascript:toon(&#39;m1&#39;)">Visser, B.</a><div id="m1" style="display:none">Kamer 1.32, aanwezig ma t/m vr</div></td><td>2478</td><td>Heffingen</td></tr>
<tr bgcolor="#eef"><td><a href="javascript:toon(&#39;m2&#39;)">Visser, D.</a><div id="m2" style="display:none">Kamer 1.22, aanwezig ma t/m vr</div></td><td>2410</td><td>Beheer</td></tr>
<tr bgcolor="#fff"><td><a href="javascript:toon(&#39;m3&#39;)">Visser, H.</a><div id="m3" style="display:none">Kamer 2.22, aanwezig wo t/m vr</div></td><td>2400</td><td>Laboratorium</td></tr>
<tr bgcolor="#eef"><td><a href="javascript:toon(&#39;m4&#39;)">Visser, J.</a><div id="m4" style="display:none">Kamer 4.18, aanwezig ma t/m vr</div></td><td>2155</td><td>Beheer</td></tr>
<tr bgcolor="#fff"><td><a href="javascript:toon(&#39;m5&#39;)">Visser, K.</a><div id="m5" style="display:none">Kamer 1.14, aanwezig ma, di, do</div></td><td>2198</td><td>Heffingen</td></tr>
<tr bgcolor="#eef"><td><a href="javascript:toon(&#39;m6&#39;)">Visser, M.</a><div id="m6" style="display:none">Kamer 4.20, aanwezig ma t/m vr</div></td><td>2405</td><td>Laboratorium</td></tr>
</table>
</body></html>
