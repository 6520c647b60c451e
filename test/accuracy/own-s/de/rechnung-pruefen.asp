<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Rechnungseingang - sachliche Prüfung</title>
<script language="javascript" src="rechnung.js"></script>
<style type="text/css">
body,td,th,input{font-family:Tahoma,Arial;font-size:9pt} #liste{float:left;width:300px} #detail{margin-left:320px;border:1px solid #888;padding:8px;min-height:260px}
tr.z{cursor:pointer} th{background:#d4d0c8;text-align:left}
</style>
</head>
<body onload="starte()">
<h2>Rechnungseingang Kostenstelle 4711 - Bauhof</h2>
<div id="liste">
<table cellspacing="0" cellpadding="3" border="1" width="100%">
<tr><th>Beleg</th><th>Kreditor</th><th align="right">Betrag</th></tr>
<tr class="z" onclick="zeige('51000231')"><td>51000231</td><td>Müller Kies GmbH</td><td align="right">1.284,30</td></tr>
<tr class="z" onclick="zeige('51000240')"><td>51000240</td><td>Reifen Zöllner</td><td align="right">612,00</td></tr>
<tr class="z" onclick="zeige('51000244')"><td>51000244</td><td>Stadtwerke</td><td align="right">9.870,11</td></tr>
</table>
<p>Bitte einen Beleg anklicken. Skontofrist beachten!</p>
</div>
<div id="detail"><i>Kein Beleg ausgewählt.</i></div>
<p style="clear:both">
<input type="button" value="Sachlich richtig" onclick="melde('OK')"> <input type="button" value="Zurückweisen" onclick="melde('NOK')">
</p>
<p><small>Rückfragen: Kämmerei, Frau Österle, App. 218</small></p>
</body></html>
