<html><head>
<title>Protocollo informatico - Firma del documento in uscita</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<style>body{font:11px Verdana;background:#fff}h2{color:#024;border-bottom:2px solid #024}.d td{border:1px solid #aac;padding:4px}.e{color:#c00;font-weight:bold}</style>
<script type="text/javascript">
var CAPICOM_MY_STORE = "My", CURRENT_USER = 2, OPEN_RO = 0, ENC_B64 = 0;
function scegliCertificato() {
  var st = new ActiveXObject("CAPICOM.Store");
  st.Open(CURRENT_USER, CAPICOM_MY_STORE, OPEN_RO);
  var c = st.Certificates.Find(9, 128).Find(0, document.firmaForm.cf.value);
  if (c.Count == 0) throw new Error("nessun certificato di firma sulla carta");
  return c.Item(1);
}
function firma() {
  var esito = document.getElementById("esito");
  try {
    var signer = new ActiveXObject("CAPICOM.Signer");
    signer.Certificate = scegliCertificato();
    var sd = new ActiveXObject("CAPICOM.SignedData");
    sd.Content = document.firmaForm.impronta.value;
    document.firmaForm.p7m.value = sd.Sign(signer, true, ENC_B64);
    document.firmaForm.submit();
  } catch (e) {
    esito.innerHTML = "Firma non riuscita: " + e.message + "<br>Verificare che la smart card sia inserita nel lettore.";
  }
}
</script></head>
<body>
<h2>Documento in uscita n. 2007/0018834</h2>
<table class="d" cellspacing="0">
<tr><td>Oggetto</td><td>Autorizzazione al taglio di piante in località Pian del Re – riscontro</td></tr>
<tr><td>Destinatario</td><td>Comunità Montana Alta Valle, Ufficio Foreste</td></tr>
<tr><td>Responsabile</td><td>dott. Enrico Sala</td></tr>
<tr><td>Allegati</td><td><a href="allegati/relazione.pdf">relazione.pdf</a> (214 KB), <a href="allegati/planimetria.pdf">planimetria.pdf</a> (1,2 MB)</td></tr>
<tr><td>Stato</td><td><b>In attesa di firma digitale</b> – non è ancora possibile la spedizione</td></tr>
</table>
<form name="firmaForm" method="post" action="registraFirma.do">
<input type="hidden" name="cf" value="SLANRC61D04L219K"><input type="hidden" name="impronta" value="9f3b2c77de01aa5540e8"><input type="hidden" name="p7m">
<p>Inserire la carta e premere il pulsante. Il PIN sarà richiesto dal sistema.</p>
<input type="button" value="Firma e spedisci" onclick="firma()"> <input type="button" value="Torna alla lista" onclick="history.back()">
</form>
<p id="esito" class="e"></p>
</body></html>
