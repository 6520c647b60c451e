<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Bourse de l'emploi</title>
<script type="text/javascript" src="lib/bourseem_common.js"></script>
</HEAD>
<IFRAME id="__hifSmartNav" name="__hifSmartNav" style="display:none" src="vide.htm"></IFRAME>
<body><form name="Form1" method="post" action="bourse-emploi.aspx" id="Form1" __smartNavEnabled="true"><input type="hidden" name="__VIEWSTATE" value="zI1jPpraS4zo4seyZjFscLN+Bdt7AlBtgbDrFK/YJcvbQS4gpmpGC6reM0GTQZVLr1sSj5WzZscfVY8GkOwJ+efW9VonoYfS7nUuIYHhhqZ2H4zk2yAH5Lhq8XxtlcH6uZVoG4syAg5EiW211s8WFGgveMaiRD5+Kwqc/ZsIK8jdERHwZKnAAYXh68pGEqcTJqdIroVIM71XuhQN4V0laebm3P7IuibNbF00wh9DuSUqGBH+pm1gE6OP5gXpjOE9XDE2L1C8mMc=" />
<script language="javascript">
<!--
function __doPostBack(t, a) { document.forms["Form1"].submit(); }
if (window.__smartNav == null && document.all && window.external) { /* SmartNav réservé à IE */ document.write('<style>.sn{behavior:url(smartnav.htc)}</style>'); }
// -->
</script><h2>Postes à pourvoir</h2><select name="dir" onchange="__doPostBack('dir','')"><option>Toutes directions<option>Culture<option>Éducation<option>Voirie</select>
<table border="1"><tr><td>2100</td><td>Régisseur</td><td>cat. A</td><td><a href="poste.aspx?id=2100">Détail</a></td></tr>
<tr><td>2101</td><td>Régisseur</td><td>cat. A</td><td><a href="poste.aspx?id=2101">Détail</a></td></tr>
<tr><td>2102</td><td>Comptable</td><td>cat. A</td><td><a href="poste.aspx?id=2102">Détail</a></td></tr>
<tr><td>2103</td><td>Jardinier</td><td>cat. C</td><td><a href="poste.aspx?id=2103">Détail</a></td></tr>
<tr><td>2104</td><td>Comptable</td><td>cat. C</td><td><a href="poste.aspx?id=2104">Détail</a></td></tr>
<tr><td>2105</td><td>Comptable</td><td>cat. A</td><td><a href="poste.aspx?id=2105">Détail</a></td></tr>
<tr><td>2106</td><td>Chargé de mission vélo</td><td>cat. B</td><td><a href="poste.aspx?id=2106">Détail</a></td></tr>
<tr><td>2107</td><td>Agent d'accueil</td><td>cat. B</td><td><a href="poste.aspx?id=2107">Détail</a></td></tr>
<tr><td>2108</td><td>Chargé de mission vélo</td><td>cat. B</td><td><a href="poste.aspx?id=2108">Détail</a></td></tr></table></form></body></HTML>
