<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Fakturakorgen</title>
<link rel="stylesheet" href="css/faktura.css">
</head>
<body>
<h3>Fakturakorgen - att attestera</h3>
<form name="fk" method="post" action="attest.asp">
<input type="hidden" name="beslut"><input type="hidden" name="orsak">
<table cellspacing="0">
<tr><th></th><th>Leverantör</th><th>Fakturanr</th><th>Belopp</th><th>Förfaller</th></tr>
<tr><td><input type="radio" name="fid" value="88121"></td><td>Nordsjö Färg AB</td><td>33871</td><td align="right">12 480,00</td><td>2003-04-30</td></tr>
<tr><td><input type="radio" name="fid" value="88140"></td><td>Kommunbussar i Mälardalen</td><td>A-5509</td><td align="right">3 215,50</td><td>2003-05-02</td></tr>
<tr><td><input type="radio" name="fid" value="88144"></td><td>Skolmåltider HB</td><td>1020</td><td align="right">48 900,00</td><td>2003-05-05</td></tr>
</table>
<p><button type="button" id="btnAttest">Attestera</button> <button type="button" id="btnAvslag">Avslå</button> <button type="button" id="btnBild">Visa bild</button></p>
</form>
<script language="JavaScript">
function vald() {
  var f = document.fk.fid;
  for (var i = 0; i < f.length; i++) if (f[i].checked) return f[i].value;
  return null;
}
</script>
<script language="JavaScript" for="btnAttest" event="onclick">
  if (vald() == null) { alert("Välj en faktura först."); return; }
  document.fk.beslut.value = "A";
  document.fk.submit();
</script>
<script language="JavaScript" for="btnAvslag" event="onclick">
  if (vald() == null) { alert("Välj en faktura först."); return; }
  document.fk.orsak.value = prompt("Orsak till avslag?", "");
  if (document.fk.orsak.value == "") return;
  document.fk.beslut.value = "N";
  document.fk.submit();
</script>
<script language="JavaScript" for="btnBild" event="onclick">
  if (vald() != null) window.open("bild.asp?id=" + vald(), "bild", "width=700,height=900,scrollbars");
</script>
</body>
</html>
