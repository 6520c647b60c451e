<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Reisekostenantrag - Mitzeichnung</title>
<script type="text/javascript" src="signatur.js"></script>
<style type="text/css">
body { font-family: Arial, sans-serif; font-size: 80%; margin: 1.5em }
dl { background: #f3f3ea; padding: 1em; width: 40em } dt { font-weight: bold }
.fehler { color: #b00; font-weight: bold }
</style>
</head>
<body>
<h1>Mitzeichnung Reisekostenantrag 2007/1834</h1>
<p>Bitte prüfen Sie den Antrag und zeichnen Sie ihn mit Ihrer Dienstkarte. Nicht gezeichnete Anträge verfallen nach 14 Tagen.</p>
<dl>
<dt>Antragsteller</dt><dd>RD Köhler, Referat Z 12</dd>
<dt>Reiseziel</dt><dd>Brüssel, Ratsarbeitsgruppe Verkehr, 14.-15. Mai</dd>
<dt>Beförderungsmittel</dt><dd>Bahn 1. Klasse, Sparpreis</dd>
<dt>Tagegeld</dt><dd>2 x 42,00 EUR, gekürzt um Frühstück</dd>
<dt>Summe</dt><dd>418,60 EUR</dd>
</dl>
<form name="mz" action="mitzeichnung.do" method="post">
<input type="hidden" name="antrag" value="2007/1834">
<input type="hidden" name="inhalt" value="2007/1834;KOEHLER;Z12;BRUESSEL;418.60">
<input type="hidden" name="signatur" value="">
<p>Bemerkung:<br><textarea name="bem" rows="3" cols="60"></textarea></p>
<button type="button" onclick="zeichnen(document.mz)">Zeichnen und absenden</button>
</form>
<p class="fehler" id="meldung"></p>
<p>Fragen zur Karte: Trustcenter, Haus 3, Zimmer 014, Apparat 7700.</p>
</body>
</html>
