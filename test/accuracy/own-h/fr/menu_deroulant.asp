<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<TITLE>Portail des agents</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Tahoma, sans-serif }
TD.menu { background:#DDE6F0; border-right:1px solid #999 }
TH { background:#CCCCCC; text-align:left; font-size:9pt }
</STYLE>

</HEAD>
<BODY>
<TABLE WIDTH="100%" CELLPADDING=6 CELLSPACING=0 BORDER=0>
<TR><TD COLSPAN=2><FONT SIZE=4><B>Conseil général du Val-d'Ance</B></FONT></TD></TR>
<TR><TD CLASS=menu VALIGN=top WIDTH=140 NOWRAP>
<A HREF="default.asp">Accueil</A><BR>
<A HREF="dept.asp">Services</A><BR>
<A HREF="forms.asp">Formulaires</A><BR>
<A HREF="phone.asp">Annuaire</A><BR>
<A HREF="news.asp">Actualités</A><BR>
<A HREF="help.asp">Aide</A>
</TD><TD VALIGN=top>
<H2>Portail des agents</H2>

<style>.sm{display:none;background:#fff;border:1px solid #999;padding:4px}</style>
<p><a href="#" onclick="bascule('m1');return false">Ressources humaines</a></p><div class="sm" id="m1"><a href="rh1.asp">Congés</a><br><a href="rh2.asp">Formation</a></div>
<p><a href="#" onclick="bascule('m2');return false">Logistique</a></p><div class="sm" id="m2"><a href="lg1.asp">Véhicules</a></div>
<script language="javascript">
function bascule(id) {
  var e;
  if (document.all) e = document.all[id];
  else if (document.layers) e = document.layers[id];
  else e = document.getElementById(id);
  e.style.display = (e.style.display == "block") ? "none" : "block";
}
</script>
</TD></TR></TABLE>
<P><SMALL>Usage interne. Pour toute question, contactez le service informatique.</SMALL></P>
</BODY>
</HTML>
