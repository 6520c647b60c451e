<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Firma digitale determinazioni</title>
<style>body{font-family:Verdana;font-size:11px} #stato{color:#a00} textarea{font-family:Courier}</style>
<script language="JavaScript">
function creaOggetto(id) {
  try { return new ActiveXObject("CAPICOM." + id); }
  catch (e) { document.getElementById("stato").innerHTML = "Componente di firma non disponibile: " + e.message; return null; }
}
function firma() {
  var st = creaOggetto("Store"); if (!st) return;
  st.Open(2, "My", 0);
  var certs = st.Certificates.Select("Firma", "Scegliere il certificato", false);
  var sg = creaOggetto("Signer"); sg.Certificate = certs.Item(1);
  var sd = creaOggetto("SignedData");
  sd.Content = document.getElementById("testo").value;
  document.forms[0].p7m.value = sd.Sign(sg, false, 0);
  document.forms[0].submit();
}
</script>
</head>
<body>
<h3>Determinazione n. 218 del 14/05/2008 - Servizio Finanziario</h3>
<textarea id="testo" rows="9" cols="80" readonly>IL DIRIGENTE
Visto il bilancio di previsione 2008;
Considerata la necessità di provvedere al rinnovo dell'abbonamento alla banca dati giuridica;
DETERMINA
di impegnare la somma di Euro 2.340,00 sul capitolo 1120.</textarea>
<form method="post" action="salva_firma.asp"><input type="hidden" name="atto" value="218"><input type="hidden" name="p7m"></form>
<p>Inserire la smart card nel lettore e premere: <input type="button" value="Firma e invia" onclick="firma()"> <input type="button" value="Torna alla lista" onclick="history.back()"></p>
<div id="stato"></div>
</body></html>
