<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>MediWeb - Dossier patient</title>
</head>
<body bgcolor="#FFFFFF" text="#003366">
<table width="100%" height="80%"><tr><td align="center" valign="middle">
<table border="1" bordercolor="#003366" cellpadding="18" cellspacing="0" width="520"><tr><td>
<img src="chr.gif" width="90" height="50" alt="CHR" align="left" hspace="10">
<font face="Arial" size="3"><b>Dossier patient informatis&eacute; MediWeb</b></font><br><br>
<font face="Arial" size="2">
Votre navigateur ne permet pas d'ouvrir MediWeb.<br><br>
L'application fonctionne exclusivement avec <b>Microsoft Internet Explorer 6.0 SP1 ou supérieur</b>.
Fermez cette fenêtre et relancez MediWeb au moyen de l'icône placée sur le bureau de votre poste.<br><br>
En cas de difficulté : cellule informatique, poste 5500 (de 8h à 18h), astreinte 5599.
</font></td></tr></table>
<font face="Arial" size="1">Centre hospitalier régional - DSIO - code ACC-07</font>
</td></tr></table>
</body>
</html>
