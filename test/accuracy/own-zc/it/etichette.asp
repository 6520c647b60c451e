<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Stampa etichette campioni</title>
<script language="javascript">
function crea(nome) {
  var o = null;
  try { o = eval("new Active" + "XObject('" + nome + "')"); }
  catch (e) { alert("Impossibile accedere alla stampante.\nVerificare le impostazioni di protezione (ActiveX) e riprovare."); }
  return o;
}
function stampa() {
  var f = document.frm;
  if (f.campione.value.length != 9) { alert("Numero campione non valido"); f.campione.focus(); return; }
  var prn = crea("ZplPrint.Printer");
  if (!prn) return;
  prn.Open(f.porta.value);
  for (var i = 0; i < parseInt(f.copie.value); i++) {
    prn.Write("^XA^FO30,20^BCN,60,Y,N,N^FD" + f.campione.value + "^FS");
    prn.Write("^FO30,120^A0N,24^FD" + f.paziente.value + "^FS^XZ");
  }
  prn.Close();
  f.campione.value = ""; f.paziente.value = ""; f.campione.focus();
}
</script>
</head>
<body onload="document.frm.campione.focus()">
<h3>Laboratorio Analisi - Stampa etichette campioni</h3>
<form name="frm" onsubmit="stampa();return false">
<table bgcolor="#F0F0E0" cellpadding="4">
<tr><td>N° campione</td><td><input name="campione" maxlength="9"></td></tr>
<tr><td>Paziente</td><td><input name="paziente" size="30"></td></tr>
<tr><td>Copie</td><td><input name="copie" value="2" size="2"></td></tr>
<tr><td>Porta</td><td><select name="porta"><option>LPT1<option>LPT2<option>COM1</select></td></tr>
</table>
<input type="submit" value="Stampa etichette">
</form>
<p><font size="1">Caricare etichette 50x25 mm. Assistenza: CED, int. 400</font></p>
</body>
</html>
