<html>
<head>
<title>Inventarieregister - Tekniska förvaltningen</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<style>body{font-family:Arial;font-size:9pt;background:#F7F7F0}table.l{border:1px solid #666}table.l td{padding:3px 8px;font-size:9pt}.hdr{background:#666600;color:white}.rad{cursor:hand;cursor:pointer}</style>
<script language="JavaScript">
function valjRad() {
  var c = window.event.srcElement, r = c.parentElement;
  if (r.tagName != "TR" || r.className != "rad") return;
  document.all["nr"].value = r.children[0].innerText;
  document.all["namn"].value = r.children[1].innerText;
  document.all["plats"].value = r.children[2].innerText;
  document.all["info"].innerText = "Ändrar post " + r.children[0].innerText;
  window.event.cancelBubble = true;
}
function bara_siffror() {
  if (window.event.keyCode < 48 || window.event.keyCode > 57) window.event.returnValue = false;
}
</script>
</head>
<body>
<h3>Inventarieregister</h3>
<form method="get" action="inventarie.asp">Sök på benämning: <input name="sok" size="20"> <input type="submit" value="Sök"></form><br>
<table class="l" cellspacing="0" onclick="valjRad()">
<tr class="hdr"><td>Nr</td><td>Benämning</td><td>Plats</td><td>Inköpt</td><td>Värde kr</td></tr>
<tr class="rad"><td>10233</td><td>Gräsklippare Stiga Park</td><td>Förråd Öst</td><td>2001-04-18</td><td align="right">24 500</td></tr>
<tr class="rad"><td>10240</td><td>Högtryckstvätt Kärcher</td><td>Tvätthall</td><td>2001-09-03</td><td align="right">9 800</td></tr>
<tr class="rad"><td>10251</td><td>Markvibrator 90 kg</td><td>Förråd Väst</td><td>2002-03-22</td><td align="right">13 200</td></tr>
<tr class="rad"><td>10266</td><td>Avvägningsinstrument</td><td>Mätrum</td><td>2002-05-30</td><td align="right">18 900</td></tr>
</table>
<p id="info">Klicka på en rad för att ändra.</p>
<form method="post" action="inventarie_spara.asp">
Nr <input name="nr" id="nr" size="6" maxlength="5" onkeypress="bara_siffror()"> Benämning <input name="namn" id="namn" size="30"> Plats <input name="plats" id="plats" size="16"> <input type="submit" value="Spara">
</form>
<p><small>Utgallrade inventarier anmäls till ekonomi på blankett T14.</small></p>
</body>
</html>
