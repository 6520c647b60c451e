<html><head><title>Žádanka o vyšetření</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<style>.list{display:none;border:1px solid gray;padding:8px}#zal{behavior:url(zalozky.htc)}</style></head>
<body><h2>Nemocnice Podlesí - žádanka</h2><form method="post" action="zad.asp">
<div id="zal"><div class="list" titulek="Pacient">Příjmení <input name="p"> RČ <input name="rc"></div>
<div class="list" titulek="Vyšetření"><input type="checkbox" name="v" value="kr"> Krevní obraz <input type="checkbox" name="v" value="bio"> Biochemie<br><input type="submit" value="Odeslat žádanku"></div></div></form></body></html>
