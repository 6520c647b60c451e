<html>
<head>
<title>Protocollo informatico - Acquisizione ottica</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<style>
body { background-color:#FFFFE8; font-family:Tahoma; font-size:11px; }
.barra { background-color:#B5A642; color:white; font-weight:bold; padding:4px; }
input { font-family:Tahoma; font-size:11px; }
</style>
<script language="javascript">
var pagine = 0;
function acquisisci() {
	with (document.forms.f) {
		Scanner.Risoluzione = parseInt(dpi.value);
		Scanner.Fronteretro = fr.checked;
		Scanner.ScansionaInTiff();
	}
}
function allega() {
	if (pagine == 0) { alert('Nessuna pagina acquisita'); return; }
	var esito = Scanner.InviaHttp('http://' + location.host + '/protocollo/ricevi.asp?anno=2004&num=0012873', 'documento.tif');
	if (esito == 0) location.href = 'dettaglio.asp?anno=2004&num=0012873';
	else alert('Errore di trasmissione n. ' + esito);
}
</script>
<script for="Scanner" event="FinePagina(n)" language="javascript">
	pagine = n; document.all.conta.innerText = n + ' pagine';
</script>
</head>
<body>
<div class="barra">Prot. 0012873 del 09/11/2004 - Comune di Castelvento - Arrivo</div>
<form name="f">
Risoluzione <select name="dpi"><option>150<option selected>200<option>300</select>
<input type="checkbox" name="fr"> Fronte/retro
<input type="button" value="Acquisisci" onclick="acquisisci()">
<input type="button" value="Allega al protocollo" onclick="allega()">
<span id="conta">0 pagine</span>
</form>
<object id="Scanner" classid="clsid:3A1F0C52-9E0B-4D4E-8D0B-52B2E7D1C0A9" codebase="/protocollo/cab/ScanTwain.cab#version=2,1,0,0" width="560" height="420">
</object>
</body>
</html>
