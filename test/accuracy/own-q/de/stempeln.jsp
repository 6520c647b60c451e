<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><title>Zeiterfassung - Webterminal</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<script type="text/javascript">
function uhr() {
  var d = new Date();
  function z(n) { return (n < 10 ? '0' : '') + n; }
  document.getElementById('uhr').innerHTML = z(d.getHours()) + ':' + z(d.getMinutes()) + ':' + z(d.getSeconds());
  setTimeout('uhr()', 1000);
}
document.onkeydown = function (e) {
  e = e || window.event;
  var t = e.target || e.srcElement;
  if (t.tagName == 'INPUT' && t.type == 'text') return true;
  var k = e.which ? e.which : e.keyCode;
  if (k == 75) buchen('KO');
  if (k == 71) buchen('GE');
  return true;
};
function buchen(art) {
  document.terminal.art.value = art;
  document.terminal.submit();
}
</script>
<style type="text/css">body{font-family:Arial;text-align:center;background:#d8e4ec}#uhr{font-size:48px;color:#024}.t{width:150px;height:60px;font-size:18px}</style></head>
<body onload="uhr()">
<h2>Guten Tag, Frau Jäger</h2>
<div id="uhr"></div>
<form name="terminal" action="/zeit/buchung.do" method="post">
<input type="hidden" name="art"><input type="hidden" name="pnr" value="004417">
<input type="button" class="t" value="Kommen (K)" onclick="buchen('KO')">
<input type="button" class="t" value="Gehen (G)" onclick="buchen('GE')">
<p>Grund bei Dienstgang: <input type="text" name="grund" size="30"> <input type="button" value="Dienstgang" onclick="buchen('DG')"></p>
</form>
<table align="center" border="1" cellpadding="4"><tr><th>Letzte Buchungen</th><th>Saldo</th></tr><tr><td>gestern 07:12 - 16:04</td><td>+0:22</td></tr><tr><td>vorgestern 07:30 - 15:55</td><td>-0:05</td></tr></table>
</body></html>
