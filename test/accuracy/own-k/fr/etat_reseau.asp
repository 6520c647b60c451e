<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<TITLE>État du réseau routier</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">

</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#003366"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>Direction des routes</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">Accueil</a> | <a href="/news.asp">Actualités</a> | <a href="/forms.asp">Formulaires</a> | <a href="/tel.asp">Annuaire</a> | <a href="/help.asp">Aide</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">État du réseau routier</FONT></H3>
<P>Signaler les nids-de-poule le jour même.</P><P>Axe : <SELECT ID="axe"><OPTION VALUE="">--</OPTION><OPTION VALUE="Fluide">A7</OPTION><OPTION VALUE="Neige, équipements obligatoires">N85</OPTION><OPTION VALUE="Coupée au PK 12">D1075</OPTION></SELECT> <INPUT TYPE=button ID=btnMaj VALUE="Voir"></P><P>État : <B ID="etat"></B></P>
<SCRIPT LANGUAGE="JScript" FOR="btnMaj" EVENT="onclick">
  document.all.etat.innerText = document.all.axe.value == "" ? "Choisir un axe" : document.all.axe.value;
</SCRIPT>
<HR><FONT SIZE="1">Direction des routes - 3.9.2001</FONT>
</BODY>
</HTML>
