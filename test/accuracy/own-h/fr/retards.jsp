<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">




<html xmlns="http://www.w3.org/1999/xhtml" lang="fr" xml:lang="fr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15" />
<meta http-equiv="Pragma" content="no-cache" />
<title>Saisie des retards</title>
<style type="text/css">
#head { border-bottom: 3px solid #690; } #menu ul { list-style: none; padding: 0; } #menu li { display: inline; margin-right: 1em; }
body { font-family: Arial, sans-serif; font-size: 12px; margin: 10px; } .error { color: red; }
.list td { border-bottom: 1px solid #ccc; padding: 2px 8px; }
</style>

</head>
<body>
<div id="head"><h1>Chemins de fer du Ponant</h1></div>
<div id="menu"><ul>
<li><a href="/intra/index.do">Accueil</a></li>
<li><a href="/intra/dept.do">Services</a></li>
<li><a href="/intra/forms.do">Formulaires</a></li>
<li><a href="/intra/phone.do">Annuaire</a></li>
<li><a href="/intra/news.do">Actualités</a></li>
<li><a href="/intra/help.do">Aide</a></li>
</ul></div>


<div id="content">
<h2>Saisie des retards</h2>

<form action="retard.do" method="post">
<table class="list"><tr><td>Train</td><td><input name="num" size="6" maxlength="6" /></td></tr>
<tr><td>Minutes</td><td><input name="min" size="4" onkeypress="return chiffre(event)" /></td></tr>
<tr><td>Cause</td><td><select name="c"><option>Signalisation</option><option>Matériel</option><option>Tiers</option></select></td></tr></table>
<input type="submit" value="Enregistrer" /></form>
<script type="text/javascript">
function chiffre(e) {
  var k = window.event ? window.event.keyCode : e.which;
  return k < 32 || (k >= 48 && k <= 57);
}
</script>
</div>
<div id="foot"><p>Usage interne. Pour toute question, contactez le service informatique.</p></div>
</body>
</html>
