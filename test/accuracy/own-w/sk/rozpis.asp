<html><head><title>Rozpis služieb</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<style>.riadok{behavior:url(riadok.htc);cursor:hand;color:navy;text-decoration:underline}.det{display:none;margin-left:20px}</style></head><body>
<h3>Rozpis služieb – Chirurgické oddelenie, jún</h3><p>Kliknutím na týždeň zobrazíte službu konajúcich lekárov.</p>
<div class="riadok" detail="t1">Týždeň 23</div><div class="det" id="t1">Po MUDr. Hudák, Ut MUDr. Šimková, St MUDr. Ďurica</div>
<div class="riadok" detail="t2">Týždeň 24</div><div class="det" id="t2">Po MUDr. Ďurica, Ut MUDr. Hudák, St MUDr. Lacková</div>
<div class="riadok" detail="t3">Týždeň 25</div><div class="det" id="t3">Po MUDr. Šimková, Ut MUDr. Lacková, St MUDr. Hudák</div></body></html>
