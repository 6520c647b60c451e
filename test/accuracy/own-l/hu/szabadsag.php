<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">
<title>Szabadságkérelem</title>
<script type="text/javascript">
function csakSzam(e) {
  if (!e) e = window.event;
  var k = e.keyCode ? e.keyCode : e.charCode;
  if (k < 32 || (k >= 48 && k <= 57) || k == 46) return true;
  if (e.preventDefault) e.preventDefault(); else e.returnValue = false;
  return false;
}
function ellenoriz() {
  var f = document.kerelem;
  var nap = parseInt(f.napok.value, 10);
  if (isNaN(nap) || nap < 1) { alert("A napok száma kötelező."); return false; }
  if (nap > 17) { alert("Csak 17 nap szabadsága maradt."); return false; }
  if (!f.helyettes.selectedIndex) { alert("Kérem, válasszon helyettest!"); return false; }
  return true;
}
</script>
</head>
<body bgcolor="#fdfdf5">
<h2>Szabadságkérelem</h2>
<form name="kerelem" method="post" action="kerelem_ment.php" onsubmit="return ellenoriz()">
<table cellpadding="3">
<tr><td>Név:</td><td>Győri Katalin, Vízügyi osztály</td></tr>
<tr><td>Első nap:</td><td><input name="tol" size="10" onkeypress="return csakSzam(event)"> (éééé.hh.nn)</td></tr>
<tr><td>Napok száma:</td><td><input name="napok" size="3" onkeypress="return csakSzam(event)"></td></tr>
<tr><td>Helyettes:</td><td><select name="helyettes"><option>- válasszon -<option>Őri Béla<option>Szűcs Ágnes</select></td></tr>
<tr><td>Jelleg:</td><td><input type="radio" name="j" value="f" checked>fizetett <input type="radio" name="j" value="n">fizetés nélküli</td></tr>
</table>
<input type="submit" value="Beküldés">
</form>
</body>
</html>
