<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<meta http-equiv="Pragma" content="no-cache">
<title>Contabilità - Fatture fornitori</title>
<style type="text/css">body{font:11px Arial;margin:8px;background:#f6f6ef}table.e{border-collapse:collapse;background:#fff}table.e td,table.e th{border:1px solid #bbb;padding:3px 7px}table.e th{background:#cdd9b8}.d{text-align:right}</style>
<script type="text/javascript">
var campo = null;
function calendario(nome) {
  campo = document.ricerca[nome];
  var w = window.open("", "cal", "width=230,height=200,resizable=yes"), d = new Date(), g, h, n;
  if (!w) { campo.focus(); return; }
  n = new Date(d.getFullYear(), d.getMonth() + 1, 0).getDate();
  h = "<html><body style='font:12px Arial'><b>" + (d.getMonth() + 1) + "/" + d.getFullYear() + "</b><br>";
  for (g = 1; g <= n; g++) h += "<a href='javascript:opener.scegli(" + g + ")'>" + g + "</a> " + (g % 7 ? "" : "<br>");
  w.document.write(h + "</body></html>");
  w.document.close();
}
function scegli(g) {
  var d = new Date();
  campo.value = (g < 10 ? "0" : "") + g + "/" + (d.getMonth() < 9 ? "0" : "") + (d.getMonth() + 1) + "/" + d.getFullYear();
  var w = window.open("", "cal");
  if (w) w.close();
}
function invio(e) {
  var tasto = e ? e.keyCode || e.which : window.event.keyCode;
  if (tasto == 13) document.ricerca.submit();
}
</script>
</head>
<body>
<h3>Fatture fornitori - Ragioneria</h3>
<form name="ricerca" method="post" action="fatture.do">
Fornitore <input name="forn" size="24" onkeypress="invio(event)"> dal <input name="dal" size="10"> <a href="javascript:calendario('dal')">cal</a> al <input name="al" size="10"> <a href="javascript:calendario('al')">cal</a>
<select name="stato"><option>tutte<option>da liquidare<option>liquidate<option>contestate</select> <input type="submit" value="Cerca">
</form><br>
<table class="e"><tr><th>Protocollo</th><th>Fornitore</th><th>Data</th><th>Importo</th><th>CIG</th><th>Stato</th></tr>
<tr><td>2011/4471</td><td>Cartotecnica Veneta srl</td><td>03/10/2011</td><td class="d">1.244,80</td><td>Z3F01A22B1</td><td>da liquidare</td></tr>
<tr><td>2011/4475</td><td>Elettro Piave snc</td><td>05/10/2011</td><td class="d">386,00</td><td>Z1101B0034</td><td>liquidata</td></tr>
<tr><td>2011/4482</td><td>Pulizie Serenissima coop.</td><td>07/10/2011</td><td class="d">9.850,00</td><td>3301442F0A</td><td>contestata</td></tr>
<tr><td>2011/4490</td><td>Autofficina Da Ros</td><td>11/10/2011</td><td class="d">712,35</td><td>ZD501C7711</td><td>da liquidare</td></tr></table>
<p>Termine di pagamento: 60 giorni dalla data di protocollo. Verificare la regolarità contributiva (DURC) prima della liquidazione.</p>
</body>
</html>
