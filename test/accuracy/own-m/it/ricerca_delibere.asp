<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Delibere di Giunta - ricerca</title>
<style>.riga{cursor:hand}.sel{background:#ffd}td{font:12px Arial}</style>
<script language="JScript">
function filtra() {
  var q = document.all("chiave").value.toLowerCase(), r = document.all("elenco").rows, n = 0;
  for (var i = 1; i < r.length; i++) {
    var ok = r[i].innerText.toLowerCase().indexOf(q) >= 0;
    r[i].style.display = ok ? "" : "none";
    if (ok) n++;
  }
  document.all("quante").innerText = n + " delibere trovate";
}
function tasto() { if (window.event.keyCode == 13) { filtra(); window.event.returnValue = false; } }
function apri() {
  var e = window.event.srcElement;
  while (e && e.tagName != "TR") e = e.parentElement;
  if (e && e.id) location.href = "delibera.asp?id=" + e.id.substring(1);
}
</script></head>
<body bgcolor="#f0f0f0">
<p><b>Cerca nell'oggetto:</b> <input id="chiave" size="30" onkeydown="tasto()"> <input type="button" value="Cerca" onclick="filtra()"> <span id="quante"></span></p>
<table id="elenco" border="1" cellspacing="0" cellpadding="3" width="90%" onclick="apri()">
<tr bgcolor="#99b"><td>N.</td><td>Data</td><td>Oggetto</td></tr>
<tr id="d101" class="riga"><td>101</td><td>07/03/2003</td><td>Approvazione progetto preliminare scuola elementare di via Roma</td></tr>
<tr id="d102" class="riga"><td>102</td><td>07/03/2003</td><td>Concessione patrocinio alla sagra del tartufo</td></tr>
<tr id="d107" class="riga"><td>107</td><td>14/03/2003</td><td>Variazione al piano esecutivo di gestione</td></tr></table>
</body></html>
