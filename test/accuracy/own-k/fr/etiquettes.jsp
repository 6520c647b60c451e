<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="fr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<title>Centre des impôts - Impression des étiquettes de dossier</title>
<link rel="stylesheet" type="text/css" href="main.css" />

</head>
<body id="portal">
<div id="header"><span class="logo">Centre des impôts</span></div>
<ul id="menu"><li><a href="/default.do">Accueil</a></li><li><a href="/news.do">Actualités</a></li><li><a href="/forms.do">Formulaires</a></li><li><a href="/tel.do">Annuaire</a></li><li><a href="/help.do">Aide</a></li></ul>
<div id="content">
<h2>Impression des étiquettes de dossier</h2>
<object id="factory" style="display:none" classid="clsid:1663ed61-23eb-11d2-b92f-008048fdd814" codebase="/cab/smsx.cab#Version=6,3,435,20"></object>
<p>Les dossiers sont conservés dix ans.</p><p>Nombre d'étiquettes <input id="nb" value="10" size="3" /> Bac <select id="bac"><option>Bac 2</option><option>Manuel</option></select> <input type="button" value="Imprimer sur la Zebra" onclick="etiq()" /></p>
<script type="text/javascript">
function etiq(){ factory.printing.printer="ZEBRA-"+document.getElementById('bac').selectedIndex; factory.printing.header=""; factory.printing.leftMargin=2.0; for(var i=0;i<document.getElementById('nb').value;i++) factory.printing.PrintHTML("etiq.do?n="+i); }
</script>
</div>
<div id="footer">v1.0.3 build 421</div>
</body>
</html>
