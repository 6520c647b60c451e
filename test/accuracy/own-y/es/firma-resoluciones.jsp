<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Portafirmas - Resoluciones pendientes</title>
<link href="portafirmas.css" rel="stylesheet" type="text/css">
<script type="text/javascript">
function marcar(v) { var c = document.forms[0].res; for (var i = 0; i < c.length; i++) c[i].checked = v; }
function firmar() {
  var f = document.forms[0], ap = document.applets["firma"], n = 0;
  ap.inicializar("CN=AC FNMT Usuarios");
  for (var i = 0; i < f.res.length; i++) {
    if (!f.res[i].checked) continue;
    var pkcs7 = ap.firmar(f.elements["hash_" + f.res[i].value].value);
    if (pkcs7 == null || pkcs7 == "") { alert("No se ha podido firmar: " + ap.getError()); return; }
    f.elements["firma_" + f.res[i].value].value = pkcs7; n++;
  }
  if (n == 0) { alert("No ha seleccionado ninguna resolución."); return; }
  f.submit();
}
</script>
</head>
<body>
<div id="cab">Portafirmas electrónico <span>Usuaria: Secretaria General</span></div>
<applet name="firma" code="es.dip.firma.AppletFirma.class" archive="firma.jar,bcprov.jar" width="1" height="1" mayscript></applet>
<h2>Resoluciones pendientes de firma</h2>
<form method="post" action="guardarFirma.do">
<table><tr><th><input type="checkbox" onclick="marcar(this.checked)"></th><th>Número</th><th>Asunto</th><th>Área</th><th>Documento</th></tr>
<tr><td><input type="checkbox" name="res" value="1207"></td><td>1207/2009</td><td>Aprobación certificación n.º 3 obra Polideportivo</td><td>Urbanismo</td><td><a href="doc/1207.pdf">ver</a><input type="hidden" name="hash_1207" value="9f2c1d0a77"><input type="hidden" name="firma_1207"></td></tr>
<tr><td><input type="checkbox" name="res" value="1208"></td><td>1208/2009</td><td>Concesión licencia de vado, C/ Mayor 41</td><td>Policía Local</td><td><a href="doc/1208.pdf">ver</a><input type="hidden" name="hash_1208" value="b01e44c2f8"><input type="hidden" name="firma_1208"></td></tr>
<tr><td><input type="checkbox" name="res" value="1211"></td><td>1211/2009</td><td>Nombramiento interino auxiliar administrativo</td><td>Personal</td><td><a href="doc/1211.pdf">ver</a><input type="hidden" name="hash_1211" value="77ab90e3d1"><input type="hidden" name="firma_1211"></td></tr></table>
<p><input type="button" value="Firmar seleccionadas" onclick="firmar()"></p>
</form>
<p class="nota">Inserte su tarjeta criptográfica antes de pulsar «Firmar». Se necesita Java 1.5 o superior.</p>
</body></html>
