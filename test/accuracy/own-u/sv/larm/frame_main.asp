<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>VA-verket - Larmlogg</title>
<style>
body { margin: 4px; font-family: Arial; font-size: 11px }
tr.A { background: #fbb } tr.B { background: #ffd } td { padding: 2px 6px; cursor: hand; border-bottom: 1px solid #bbb }
</style>
<script language="JavaScript">
var vald = 0;
function visaLarm(id, rad) {
  vald = id;
  window.document.frames("detalj").location.href = "larm_" + id + ".htm";
  rad.style.fontWeight = "bold";
}
function kvittera() {
  if (vald == 0) { alert("Välj ett larm i listan först."); return; }
  var d = document.frames("detalj").document.forms.kvitt;
  d.sign.value = document.getElementById("sign").value;
  d.submit();
}
</script>
</head>
<body>
<b>Larmlogg &ndash; avloppspumpstationer</b> &nbsp; Signatur: <input id="sign" size="4"> <button onclick="kvittera()">Kvittera valt larm</button>
<table cellspacing="0" width="100%">
<tr class="A" onclick="visaLarm(3301, this)"><td>07:12:04</td><td>P14 Strandvägen</td><td>Hög nivå pumpgrop</td><td>A</td></tr>
<tr class="B" onclick="visaLarm(3302, this)"><td>07:40:51</td><td>P03 Hamnen</td><td>Motorskydd pump 2</td><td>B</td></tr>
<tr class="B" onclick="visaLarm(3303, this)"><td>08:05:10</td><td>P22 Ängsvägen</td><td>Kommunikationsfel</td><td>B</td></tr>
</table>
<p>Klicka på ett larm för att se åtgärdstext och trend.</p>
<iframe name="detalj" src="tom.htm" width="100%" height="260" frameborder="1"></iframe>
</body>
</html>
