<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">




<html xmlns="http://www.w3.org/1999/xhtml" lang="fr" xml:lang="fr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15" />
<meta http-equiv="Pragma" content="no-cache" />
<title>Visionneuse d'images</title>
<style type="text/css">
#head { border-bottom: 3px solid #c00; } #menu ul { list-style: none; padding: 0; } #menu li { display: inline; margin-right: 1em; }
body { font-family: Arial, sans-serif; font-size: 12px; margin: 10px; } .error { color: red; }
.list td { border-bottom: 1px solid #ccc; padding: 2px 8px; }
</style>

</head>
<body>
<div id="head"><h1>CHU de Saint-Aubrac</h1></div>
<div id="menu"><ul>
<li><a href="/intra/index.do">Accueil</a></li>
<li><a href="/intra/dept.do">Services</a></li>
<li><a href="/intra/forms.do">Formulaires</a></li>
<li><a href="/intra/phone.do">Annuaire</a></li>
<li><a href="/intra/news.do">Actualités</a></li>
<li><a href="/intra/help.do">Aide</a></li>
</ul></div>


<div id="content">
<h2>Visionneuse d'images</h2>

<p>Patient : MERCIER Paul - né le 12/03/1951 - Examen : scanner thoracique</p>
<applet code="fr.medivue.ViewerApplet.class" archive="medivue.jar" width="800" height="600">
<param name="studyUID" value="1.2.250.1.59.3.77120" />
<param name="server" value="pacs01:8080" />
Votre navigateur ne supporte pas Java.
</applet>
</div>
<div id="foot"><p>Usage interne. Pour toute question, contactez le service informatique.</p></div>
</body>
</html>
