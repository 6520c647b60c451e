<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<TITLE>Demande de congés</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Verdana, sans-serif }
TD.menu { background:#E0EEE0; border-right:1px solid #999 }
TH { background:#CCCCCC; text-align:left; font-size:9pt }
</STYLE>

</HEAD>
<BODY>
<TABLE WIDTH="100%" CELLPADDING=6 CELLSPACING=0 BORDER=0>
<TR><TD COLSPAN=2><FONT SIZE=4><B>Conseil général du Val-d’Ance</B></FONT></TD></TR>
<TR><TD CLASS=menu VALIGN=top WIDTH=140 NOWRAP>
<A HREF="default.asp">Accueil</A><BR>
<A HREF="dept.asp">Services</A><BR>
<A HREF="forms.asp">Formulaires</A><BR>
<A HREF="phone.asp">Annuaire</A><BR>
<A HREF="news.asp">Actualités</A><BR>
<A HREF="help.asp">Aide</A>
</TD><TD VALIGN=top>
<H2>Demande de congés</H2>

<form name="f" method="post" action="conges_valid.asp">
Du <input name="debut" size="10" readonly> <img alt="[calendrier]" style="cursor:hand" onclick="ouvreCal('debut')">
au <input name="fin" size="10" readonly> <img alt="[calendrier]" style="cursor:hand" onclick="ouvreCal('fin')"><br>
Motif <select name="motif"><option>Congé annuel</option><option>RTT</option><option>Récupération</option></select><br>
<input type="submit" value="Envoyer" onclick="if(f.debut.value==''){alert('Date de début ?');return false}">
</form>
<script language="javascript" src="calpop.js"></script>
</TD></TR></TABLE>
<P><SMALL>Usage interne. Pour toute question, contactez le service informatique.</SMALL></P>
</BODY>
</HTML>
