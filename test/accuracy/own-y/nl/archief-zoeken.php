<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252" /><title>Zoeken in het archief</title>
<script type="text/javascript" src="js/suggest.js"></script>
<style type="text/css">body{font:12px Arial}#lijst{position:absolute;border:1px solid #999;background:#fff;width:260px;display:none}#lijst div{padding:2px 4px}#lijst .aan{background:#316ac5;color:#fff}</style></head>
<body onload="new Suggest('trefwoord','lijst',['bestemmingsplan','bouwvergunning','hinderwet','kapvergunning','notulen raad','personeelsdossier','rooilijn','sloopvergunning','straatnaamgeving'])">
<h2>Gemeentearchief – inventaris 1946-1989</h2>
<form action="archief-zoeken.php" method="get"><label for="trefwoord">Trefwoord</label> <input type="text" id="trefwoord" name="t" size="40" autocomplete="off" value="kapvergunning" /><div id="lijst"></div>
Periode <input name="van" size="4" value="1946" /> – <input name="tot" size="4" value="1989" /> <input type="submit" value="Zoeken" /></form>
<p>3 dossiers gevonden</p>
<table border="1" cellpadding="4" cellspacing="0"><tr><th>Inv.nr</th><th>Omschrijving</th><th>Jaren</th><th>Plaats</th><th></th></tr>
<tr><td>1.733.21/14</td><td>Kapvergunningen Parklaan en Singel</td><td>1951-1958</td><td>depot 2, stelling 14</td><td><a href="aanvraag.php?i=14">aanvragen</a></td></tr>
<tr><td>1.733.21/15</td><td>Kapvergunningen iepziekte</td><td>1972-1979</td><td>depot 2, stelling 14</td><td><a href="aanvraag.php?i=15">aanvragen</a></td></tr>
<tr><td>1.733.21/22</td><td>Bezwaarschriften kapvergunningen</td><td>1980-1986</td><td>depot 3, stelling 2</td><td><a href="aanvraag.php?i=22">aanvragen</a></td></tr></table>
</body></html>
