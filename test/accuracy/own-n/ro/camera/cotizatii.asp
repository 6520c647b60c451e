<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Camera de Comerţ - calcul cotizaţie membru</title>
<script language="VBScript">
Sub Window_OnLoad
  window.status = "Camera de Comerţ - " & FormatDateTime(Now, vbLongDate)
End Sub
</script>
<script language="JavaScript">
function calc() {
  var f = document.forms[0], ca = parseFloat(f.ca.value.replace(/\./g, "").replace(",", "."));
  if (isNaN(ca)) { alert("Introduceţi cifra de afaceri."); return; }
  var c = 300;
  if (ca > 500000) c = 700;
  if (ca > 2000000) c = 1500;
  if (ca > 10000000) c = 4000;
  if (f.nou.checked) c = c / 2;
  f.cot.value = c + " lei";
}
</script>
</head>
<body bgcolor="#FFFFFF">
<h3><font color="#800000" face="Arial">Cotizaţia anuală a membrilor</font></h3>
<p>Cotizaţia se calculează după cifra de afaceri a anului precedent. Firmele înfiinţate în anul curent plătesc jumătate.</p>
<form method="post" action="factura.asp">
<table cellpadding="4" border="1" cellspacing="0">
<tr><td>Denumirea firmei</td><td><input name="firma" size="40"></td></tr>
<tr><td>Cod fiscal</td><td><input name="cui" size="12"></td></tr>
<tr><td>Cifra de afaceri (lei)</td><td><input name="ca" size="15"></td></tr>
<tr><td>Firmă nouă</td><td><input type="checkbox" name="nou" value="1"></td></tr>
<tr><td>Cotizaţie</td><td><input name="cot" size="12" readonly> <input type="button" value="Calculează" onclick="calc()"></td></tr>
</table>
<p><input type="submit" value="Emite factura"></p>
</form>
<p><small>Plata se face până la 31 martie. După termen se percep 0,1 % pe zi.</small></p>
</body></html>
