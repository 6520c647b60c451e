<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=8">
<title>Réservation des salles – UFR Santé</title>
<link rel="stylesheet" href="salles.css">
<script src="outils.js"></script></head>
<body>
<h1>Réservation des salles</h1>
<form id="resa" action="reserver.php" method="post">
<label for="salle">Salle</label><select id="salle" name="salle"><option value="a">Amphi Laennec (250 pl.)</option><option value="b">Salle 104 (40 pl.)</option><option value="c">Salle informatique 2 (24 pl.)</option></select>
<label for="jour">Jour</label><input id="jour" name="jour" placeholder="jj/mm/aaaa">
<label for="creneau">Créneau</label><select id="creneau" name="creneau"><option>8h-10h</option><option>10h-12h</option><option>14h-16h</option><option>16h-18h</option></select>
<p><button type="submit">Réserver</button></p>
</form>
<h2>Occupation</h2><ul id="occ"><li>Choisissez une salle.</li></ul>
<script>
var occupation = JSON.parse('{"a":["lundi 8h-10h : Anatomie L1","mardi 14h-16h : Biochimie"],"b":["jeudi 10h-12h : TD Santé publique"],"c":[]}');
$$.pret(function () {
  function maj() {
    var l = occupation[$$.id('salle').value], h = '';
    for (var i = 0; i < l.length; i++) h += '<li>' + l[i] + '</li>';
    $$.id('occ').innerHTML = h || '<li>Libre toute la semaine</li>';
  }
  $$.sur($$.id('salle'), 'change', maj);
  maj();
});
</script></body></html>
