<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="hu"><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Szabadságkérelem</title>
<script type="text/javascript">
var cel = null, ablak = null;
function naptar(mezo) {
  cel = document.forms[0].elements[mezo];
  ablak = window.open('naptar.htm', 'naptar', 'width=240,height=220,resizable=yes');
  if (ablak && ablak.focus) ablak.focus();
}
function datumBe(s) { cel.value = s; if (ablak) ablak.close(); szamol(); }
function szamol() {
  var f = document.forms[0];
  var a = new Date(f.tol.value.replace(/\./g, '/').replace(/\/$/, '')), b = new Date(f.ig.value.replace(/\./g, '/').replace(/\/$/, ''));
  if (isNaN(a) || isNaN(b)) return;
  var n = 0; for (var d = new Date(a.getTime()); d <= b; d.setDate(d.getDate() + 1)) if (d.getDay() != 0 && d.getDay() != 6) n++;
  f.nap.value = n;
}
function ellenoriz(f) {
  if (!f.tol.value || !f.ig.value) { alert('Kérem, adja meg a kezdő és a záró napot!'); return false; }
  return true;
}
</script></head>
<body>
<h2>Szabadságkérelem</h2>
<form method="post" action="kerelem_ment.php" onsubmit="return ellenoriz(this)">
<table>
<tr><td>Név:</td><td>Szőke Ágnes (orvosi könyvtár)</td></tr>
<tr><td>Kezdő nap:</td><td><input name="tol" size="12" onblur="szamol()"> <input type="button" value="..." onclick="naptar('tol')"></td></tr>
<tr><td>Záró nap:</td><td><input name="ig" size="12" onblur="szamol()"> <input type="button" value="..." onclick="naptar('ig')"></td></tr>
<tr><td>Munkanapok:</td><td><input name="nap" size="3" readonly></td></tr>
<tr><td>Jogcím:</td><td><select name="jog"><option>Alapszabadság</option><option>Tanulmányi</option><option>Fizetés nélküli</option></select></td></tr>
<tr><td>Helyettes:</td><td><input name="helyettes" size="30"></td></tr>
</table>
<input type="submit" value="Elküldés">
</form>
</body></html>
