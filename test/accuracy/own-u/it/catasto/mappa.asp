<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>SIT Comunale - Consultazione Catasto</title>
<script language="JavaScript" src="barra.js"></script>
<link rel="stylesheet" href="sit.css" type="text/css">
</head>
<body leftmargin="0" topmargin="0" scroll="no">
<table width="100%" height="100%" cellspacing="0" cellpadding="2">
<tr height="28" class="barra"><td colspan="2">
<a href="javascript:zoomIn()">Ingrandisci</a> | <a href="javascript:zoomOut()">Riduci</a> | <a href="javascript:pan()">Sposta</a> | <a href="javascript:seleziona()">Seleziona</a> | <a href="javascript:stampa()">Stampa</a></td></tr>
<tr><td width="190" valign="top" class="lat">
<form name="cerca" onsubmit="vaiParticella(this.foglio.value, this.particella.value);return false;">
<b>Ricerca particella</b><br>
Foglio<br><input name="foglio" size="6"><br>
Particella<br><input name="particella" size="6"><br>
<input type="submit" value="Vai">
</form>
<b>Livelli</b><br>
<input type="checkbox" checked onclick="livello('Particelle', this.checked)"> Particelle<br>
<input type="checkbox" checked onclick="livello('Fabbricati', this.checked)"> Fabbricati<br>
<input type="checkbox" onclick="livello('PRG', this.checked)"> Zonizzazione P.R.G.<br>
<input type="checkbox" onclick="livello('Fognatura', this.checked)"> Rete fognaria<br>
</td>
<td>
<object id="mappa" width="100%" height="100%" classid="CLSID:62789780-B744-11D0-986B-00609731A21D" codebase="/mgviewer/mgaxctrl.cab#Version=6,0,0,0">
<param name="URL" value="/mwf/catasto.mwf?ObjectLinkTarget=scheda">
<param name="Lat" value="0"><param name="Lon" value="0"><param name="MapScale" value="0"><param name="MapWidth" value="0">
<param name="Toolbar" value="Off"><param name="StatusBar" value="On"><param name="LayersViewWidth" value="0">
</object>
</td></tr>
</table>
</body>
</html>
