<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Storing melden - Technische dienst</title>
<script language="JavaScript1.2">
function toonLaag(id, aan) {
  if (document.getElementById) document.getElementById(id).style.display = aan ? 'block' : 'none';
  else if (document.all) document.all[id].style.display = aan ? 'block' : 'none';
  else if (document.layers) document.layers[id].visibility = aan ? 'show' : 'hide';
}
function soort(s) {
  var v = s.options[s.selectedIndex].value;
  toonLaag('lift', v == 'lift'); toonLaag('verw', v == 'verw');
}
function controleer(f) {
  if (f.kamer.value == '') { alert('Vul het kamernummer in'); f.kamer.focus(); return false; }
  return true;
}
</script>
</head>
<body bgcolor="white">
<h2>Storing melden</h2>
<form name="mld" action="meldingen.php" method="post" onSubmit="return controleer(this)">
Kamer: <input name="kamer" size="6"> Naam: <input name="naam" size="25"><br><br>
Soort storing: <select name="s" onChange="soort(this)"><option value="">kies...</option><option value="lift">Lift</option><option value="verw">Verwarming</option><option value="licht">Verlichting</option></select>
<div id="lift" style="display:none">Zit er iemand vast? <input type="checkbox" name="vast"> Bel dan direct 112 op de huistelefoon.</div>
<div id="verw" style="display:none">Temperatuur: <input name="temp" size="3"> &deg;C</div>
<p>Omschrijving:<br><textarea name="oms" cols="50" rows="4"></textarea></p>
<input type="submit" value="Versturen">
</form>
<p>Spoed buiten kantooruren: coördinator van dienst, toestel 4444.</p>
</body></html>
