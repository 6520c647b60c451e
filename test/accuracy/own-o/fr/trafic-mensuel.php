<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Aéroport - Tableau de bord trafic</title>
<style type="text/css">body{font-family:Arial,sans-serif;font-size:12px;background:#fff;margin:14px}h1{font-size:18px;color:#0a3d62;border-left:6px solid #f39c12;padding-left:8px}.c{float:left;margin:6px;border:1px solid #ccc}</style>
<script type="text/javascript" src="fcrender.js"></script>
</head>
<body>
<h1>Trafic passagers et fret &ndash; mars 2008</h1>
<p>Source : direction des opérations, données provisoires. Diffusion interne uniquement. Survolez les barres pour lire les valeurs.</p>
<div class="c"><script type="text/javascript">FC_Render("Column3D.swf", "donnees.php?g=pax&m=200803", "pax", 460, 300);</script></div>
<div class="c"><script type="text/javascript">FC_Render("MSLine.swf", "donnees.php?g=annee", "annee", 460, 300);</script></div>
<div class="c"><script type="text/javascript">FC_Render("Pie3D.swf", "donnees.php?g=compagnies&m=200803", "cie", 460, 300);</script></div>
<div class="c"><script type="text/javascript">FC_Render("Column3D.swf", "donnees.php?g=fret&m=200803", "fret", 460, 300);</script></div>
<p style="clear:both">Mois : <a href="?m=200801">janvier</a> | <a href="?m=200802">février</a> | <b>mars</b></p>
</body></html>
