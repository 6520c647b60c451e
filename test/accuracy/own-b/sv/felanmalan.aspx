<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>Felanmälan fastighet</title>
<style>.kort{border-radius:8px;box-shadow:0 1px 4px #999;padding:16px;max-width:520px;behavior:url(PIE.htc)}.knapp{background:#06c;color:#fff;padding:6px 16px;border:0;filter:progid:DXImageTransform.Microsoft.gradient(startColorstr='#ff0088ff',endColorstr='#ff0055aa')}</style></head>
<body><div class="kort"><h1>Felanmälan</h1><form method="post" action="felanmalan.aspx"><p><label>Byggnad <select name="b"><option>Rådhuset</option><option>Skolan</option><option>Äldreboendet Solgården</option></select></label></p><p><label>Vad är fel?<br><textarea name="f" rows="4" cols="45" required></textarea></label></p><button class="knapp">Skicka</button></form></div></body></html>
