<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Réservation d'un véhicule de service</title>
<script type="text/javascript" src="calendrier.js"></script>
<style type="text/css">body{font:13px Arial}.cal{position:absolute;background:#fff;border:1px solid #333}.cal td{cursor:pointer;padding:2px 5px;text-align:center}.cal td:hover{background:#fc6}</style></head>
<body>
<h1>Véhicules de service</h1>
<table border="1" cellpadding="4" style="border-collapse:collapse"><tr><th>Véhicule</th><th>Immatriculation</th><th>Places</th><th>Aujourd'hui</th></tr>
<tr><td>Clio n° 3</td><td>4521 XB 35</td><td>5</td><td>libre</td></tr><tr><td>Kangoo atelier</td><td>8803 WT 35</td><td>2</td><td>sorti (Le Goff)</td></tr><tr><td>Master</td><td>1120 YA 35</td><td>3</td><td>en révision</td></tr></table>
<form action="reserver.php" method="post">
<p>Véhicule : <select name="v"><option value="3">Clio n° 3</option><option value="7">Kangoo atelier</option><option value="9">Master</option></select></p>
<p>Départ : <input id="d1" name="d1" size="11" /> <input type="button" value="…" onclick="Calendrier.ouvrir('d1')" />
Retour : <input id="d2" name="d2" size="11" /> <input type="button" value="…" onclick="Calendrier.ouvrir('d2')" /></p>
<p>Destination : <input name="dest" size="40" /> Motif : <input name="motif" size="40" /></p>
<p><input type="submit" value="Réserver" /></p></form>
<p><small>Les clés se retirent à la loge. Noter le kilométrage au retour dans le carnet de bord.</small></p>
</body></html>
