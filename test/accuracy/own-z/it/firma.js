// libreria firma - rev 5
var CAPICOM_MY_STORE = "My";
var CAPICOM_CURRENT_USER_STORE = 2;
var CAPICOM_ENCODE_BASE64 = 0;

function crea(nome)
{
	try {
		return new ActiveXObject("CAPICOM." + nome);
	} catch (e) {
		return null;
	}
}
function scegliCertificato()
{
	var st = crea("Store");
	if (st == null) throw new Error("Componente di firma non installato");
	st.Open(CAPICOM_CURRENT_USER_STORE, CAPICOM_MY_STORE, 0);
	var sel = st.Certificates.Select("Firma", "Scegliere il certificato di sottoscrizione", false);
	return sel.Item(1);
}
function firmaEInvia(f)
{
	try {
		var cert = scegliCertificato();
		var sg = crea("Signer");
		sg.Certificate = cert;
		var sd = crea("SignedData");
		sd.Content = f.testo.value;
		f.p7m.value = sd.Sign(sg, false, CAPICOM_ENCODE_BASE64);
		f.submit();
	} catch (e) {
		alert("Impossibile firmare il documento: " + e.message + "\nContattare l'assistenza.");
	}
}
