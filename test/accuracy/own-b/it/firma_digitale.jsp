<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Firma digitale delibera</title>
<script language="VBScript">
Function ComponentePresente(nome)
  On Error Resume Next
  Dim o
  ComponentePresente = False
  Set o = CreateObject(nome)
  If IsObject(o) Then ComponentePresente = True
  Set o = Nothing
End Function
</script>
<script language="JavaScript">
var PROG = "DigitalSign.Firma.1";
function verifica() {
  var ok = false;
  try { ok = ComponentePresente(PROG); } catch (e) { }
  document.getElementById("azioni").style.display = ok ? "block" : "none";
  document.getElementById("manca").style.display = ok ? "none" : "block";
}
function firma() {
  var d = new ActiveXObject(PROG);
  var p7m = d.FirmaTesto(document.getElementById("testo").innerText, "SHA1");
  if (p7m) { document.f.p7m.value = p7m; document.f.submit(); }
}
</script>
</head>
<body onload="verifica()">
<h2>Provincia di Valdombra - Atti deliberativi</h2>
<div id="testo" style="border:1px solid #aaa;padding:10px;width:600px">
Delibera n. 112 del 21/05/2008 - OGGETTO: Approvazione piano triennale delle opere pubbliche.<br>
LA GIUNTA PROVINCIALE, visto il D.Lgs. 267/2000, con voti unanimi DELIBERA di approvare l'allegato schema.
</div>
<form name="f" method="post" action="firma_ok.jsp"><input type="hidden" name="id" value="112"><input type="hidden" name="p7m"></form>
<div id="azioni" style="display:none"><input type="button" value="Firma con smart card" onclick="firma()"></div>
<div id="manca" style="display:none">Componente di firma non disponibile: <a href="/download/setupfirma.exe">installare il software</a> e riaprire la pagina.</div>
</body>
</html>
