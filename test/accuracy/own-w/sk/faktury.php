<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><title>Faktúry na schválenie</title><script>
function styl(e,p){ if(e.currentStyle) return e.currentStyle[p]; if(window.getComputedStyle) return getComputedStyle(e,null)[p]; return e.style[p]; }
function rozbal(id){ var e=document.getElementById(id); e.style.display = styl(e,'display')=='none' ? 'block' : 'none'; return false; }
</script><style>.pol{display:none;margin:4px 20px}</style></head><body><h2>Faktúry na schválenie</h2><form method="post" action="schval.php">
<p><input type="checkbox" name="f[]" value="811"> 20080811 – Elektrárne, 12 480,- Sk <a href="#" onclick="return rozbal('p811')">položky</a><div class="pol" id="p811">Odber čerpacia stanica Ružín, máj</div></p>
<p><input type="checkbox" name="f[]" value="812"> 20080812 – Chémia Šaľa, 3 900,- Sk <a href="#" onclick="return rozbal('p812')">položky</a><div class="pol" id="p812">Chlórnan sodný 200 l</div></p>
<input type="submit" value="Schváliť označené"></form></body></html>
