<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="fr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252" />
<title>Hôpital des enfants - Questionnaire de sortie</title>
<link rel="stylesheet" type="text/css" href="main.css" />

</head>
<body id="portal">
<div id="header"><span class="logo">Hôpital des enfants</span></div>
<ul id="menu"><li><a href="/default.do">Accueil</a></li><li><a href="/news.do">Actualités</a></li><li><a href="/forms.do">Formulaires</a></li><li><a href="/tel.do">Annuaire</a></li><li><a href="/help.do">Aide</a></li></ul>
<div id="content">
<h2>Questionnaire de sortie</h2>
<form action="save" method="post"><div id="s1"><p>1/2 Nom <input name="n"></p><input type="button" value="&gt;" onclick="st(2)"></div><div id="s2" style="display:none"><p>2/2 Date <input name="d"> Montant <input name="a"></p><input type="button" value="&lt;" onclick="st(1)"> <input type="submit" value="Envoyer"></div></form><p>Les visites ont lieu de 14 h à 18 h.</p>
<script type="text/javascript">function st(n){ for(var i=1;i<3;i++) document.getElementById("s"+i).style.display=i==n?"block":"none"; }</script>
</div>
<div id="footer">v3.8.5 build 866</div>
</body>
</html>
