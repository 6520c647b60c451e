<html><head><title>Umfrage Mensa</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><script>
var ie4=(document.all&&!document.getElementById), w3c=!!document.getElementById;
function hol(id){ return w3c?document.getElementById(id):(ie4?document.all[id]:null); }
function zaehl(t){ var r=300-t.value.length, o=hol('rest'); if(o){ if(typeof o.innerText!='undefined') o.innerText=r; else o.innerHTML=r; } if(r<0) t.value=t.value.substring(0,300); }
</script></head><body><h2>Wie schmeckt es Ihnen?</h2><form method="post" action="umfrage.php">
<p>Auswahl: <input type="radio" name="a" value="1">gut <input type="radio" name="a" value="2">geht so <input type="radio" name="a" value="3">schlecht</p>
<p>Wartezeit: <select name="w"><option>unter 5 min</option><option>5&#8211;10 min</option><option>länger</option></select></p>
<p>Bemerkung (noch <span id="rest">300</span> Zeichen)<br><textarea name="t" cols="45" rows="5" onkeyup="zaehl(this)"></textarea></p><input type="submit" value="Abschicken"></form></body></html>
