<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<TITLE>Choix du secteur</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">

</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#003366"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>Direction des routes</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">Accueil</a> | <a href="/news.asp">Actualités</a> | <a href="/forms.asp">Formulaires</a> | <a href="/tel.asp">Annuaire</a> | <a href="/help.asp">Aide</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">Choix du secteur</FONT></H3>
<form name="frm" action="save" method="post"><p>Nom <input name="who"> <input type="button" value="..." onclick="pick()"></p><p>Date <input name="dat"></p><input type="submit" value="Enregistrer"></form><p>Signaler les nids-de-poule le jour même.</p>
<script type="text/javascript">
function setVal(v){ if(v) document.frm.who.value=v; }
function pick(){
  if (window.showModalDialog) setVal(window.showModalDialog("pick.html","","dialogWidth:300px"));
  else window.open("pick.html","pk","width=300,height=200");
}
</script>
<HR><FONT SIZE="1">Direction des routes - 23.6.2007</FONT>
</BODY>
</HTML>
