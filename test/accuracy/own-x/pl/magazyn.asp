<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><title>Stan magazynu - Zakład Łożysk</title><script src="obj.js"></script></head>
<body onload="pokaz('%')"><h3>Stan magazynu wyrobów gotowych</h3>
<p>Symbol: <input id="sym"> <input type="button" value="Pokaż" onclick="pokaz(sym.value)"></p><div id="lista">Proszę czekać...</div></body></html>
