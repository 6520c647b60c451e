<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Tisk štítků na zkumavky</title>
<script type="text/javascript">
var tiskarna = null;
function createObj(progid) {
  try { return new ActiveXObject(progid); }
  catch (e) { return null; }
}
function pripoj() {
  tiskarna = createObj("LabelPrn.Printer.2");
  if (!tiskarna) {
    document.getElementById("stav").innerHTML = "Tiskový modul není dostupný. Otevřete stránku v Internet Exploreru.";
    document.forms[0].tisk.disabled = true;
    return;
  }
  tiskarna.Open("LPT1");
  document.getElementById("stav").innerHTML = "Tiskárna připravena: " + tiskarna.Model;
}
function tiskni(f) {
  var n = parseInt(f.pocet.value, 10);
  for (var i = 0; i < n; i++) {
    tiskarna.BeginLabel(50, 25);
    tiskarna.Text(2, 2, f.jmeno.value);
    tiskarna.Text(2, 7, f.rc.value + "  " + f.odd.value);
    tiskarna.Barcode(2, 12, "CODE128", f.zadanka.value);
    tiskarna.EndLabel();
  }
}
</script>
</head>
<body onload="pripoj()" bgcolor="#fdf5e6">
<h3>Transfuzní oddělení - tisk štítků na zkumavky</h3>
<form onsubmit="return false">
<table>
<tr><td>Číslo žádanky</td><td><input name="zadanka" value="T0602217"></td></tr>
<tr><td>Jméno</td><td><input name="jmeno" value="KOVÁŘ Miloš"></td></tr>
<tr><td>Rodné číslo</td><td><input name="rc" value="510312/000"></td></tr>
<tr><td>Oddělení</td><td><input name="odd" value="CHIR-JIP" size="10"></td></tr>
<tr><td>Počet štítků</td><td><input name="pocet" value="3" size="3"></td></tr>
</table>
<input type="button" name="tisk" value="Vytisknout" onclick="tiskni(this.form)">
</form>
<p id="stav">Připojuji tiskárnu...</p>
</body></html>
