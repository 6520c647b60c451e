<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Ordini di magazzino</title></head><body><h2>Nuovo ordine</h2><form action="ordine.asp" method="post"><table><tr><td>Codice articolo</td><td><input name="cod" id="cod"></td></tr><tr><td>Quantità</td><td><input name="q" size="4"></td></tr><tr><td>Reparto</td><td><select name="rep"><option value="1">Chirurgia</option>
<option value="2">Medicina</option>
<option value="3">Ortopedia</option>
<option value="4">Pronto soccorso</option></select></td></tr></table><input type="submit" value="Ordina"></form>
<script>
try { var lettore = new ActiveXObject("BarScan.Reader"); lettore.OnData = function(s){ document.getElementById("cod").value = s; }; lettore.Start(); } catch(e) { /* nessun lettore: si digita il codice */ }
</script></body></html>
