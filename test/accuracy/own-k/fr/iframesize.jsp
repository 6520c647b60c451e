<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="fr">
<head>

<title>Hôpital des enfants - Protocole de garde</title>
<link rel="stylesheet" type="text/css" href="main.css" />

</head>
<body id="portal">
<div id="header"><span class="logo">Hôpital des enfants</span></div>
<ul id="menu"><li><a href="/default.do">Accueil</a></li><li><a href="/news.do">Actualités</a></li><li><a href="/forms.do">Formulaires</a></li><li><a href="/tel.do">Annuaire</a></li><li><a href="/help.do">Aide</a></li></ul>
<div id="content">
<h2>Protocole de garde</h2>
<p>Vérifier le bracelet avant chaque médicament.</p><iframe id="inh" name="inh" src="fr_main.html" width="100%" height="120" onload="resize()"></iframe><p>Les parents peuvent rester la nuit.</p>
<script type="text/javascript">
function resize(){ var f=document.getElementById("inh"); var d=f.contentWindow?f.contentWindow.document:(document.frames?document.frames["inh"].document:null); if(d&&d.body) f.style.height=(d.body.scrollHeight+20)+"px"; }
</script>
</div>
<div id="footer">v4.2.13 build 206</div>
</body>
</html>
