<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="it"><head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Banca d'Impresa - Autorizzazione distinte</title>
<link rel="stylesheet" href="banca.css" type="text/css">
<script type="text/javascript" src="firma.js"></script>
</head>
<body>
<div id="testata">Banca d'Impresa <span>Utente: Ing. Ferri (firma disgiunta)</span></div>
<h1>Distinte da autorizzare</h1>
<form name="frmFirma" method="post" action="AutorizzaDistinta.do">
<input type="hidden" name="p7m" value="">
<input type="hidden" name="impronta" value="DIST|000481|12|18450,33|EUR|2007-05-16">
<table class="lista" cellspacing="0">
<tr><th>N. distinta</th><th>Tipo</th><th>Disposizioni</th><th>Importo totale</th><th>Data esecuzione</th></tr>
<tr><td>000481</td><td>Bonifici Italia</td><td align="right">12</td><td align="right">18.450,33</td><td>16/05/2007</td></tr>
</table>
<p>Inserire la carta di firma nel lettore e premere <b>Firma e autorizza</b>. Verrà richiesto il PIN.</p>
<input type="button" class="bottone" value="Firma e autorizza" onclick="firmaDistinta(document.frmFirma)">
<input type="button" class="bottone" value="Indietro" onclick="history.back()">
</form>
<p class="nota">Le distinte non autorizzate entro le ore 16.00 saranno eseguite il giorno lavorativo successivo.</p>
</body></html>
