<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<TITLE>Demande de congé</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">

</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#660033"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>Centre des impôts</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">Accueil</a> | <a href="/news.asp">Actualités</a> | <a href="/forms.asp">Formulaires</a> | <a href="/tel.asp">Annuaire</a> | <a href="/help.asp">Aide</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">Demande de congé</FONT></H3>
<form action="" method="post">Nom <input name="n"> Date <input id="dt" name="dt" size="10"><a href="#" onclick="cal();return false">[+]</a><div id="cal" style="display:none;border:1px solid #999;width:200px"></div><br><input type="submit" value="Envoyer"></form><p>Les remboursements de plus de 5 000 euros sont signés par le chef de service.</p>
<script type="text/javascript">
var isIE=document.all?true:false, isNS4=document.layers?true:false;
function el(i){ if(document.getElementById) return document.getElementById(i); if(isIE) return document.all[i]; if(isNS4) return document.layers[i]; }
function cal(){ var s="",n=new Date(),y=n.getFullYear(),m=n.getMonth()+1; for(var d=1;d<=new Date(y,m,0).getDate();d++) s+='<a href="#" onclick="el(\'dt\').value=\''+d+'.'+m+'.'+y+'\';el(\'cal\').style.display=\'none\';return false">'+d+'</a> '; el("cal").innerHTML=s; el("cal").style.display="block"; }
</script>
<HR><FONT SIZE="1">Centre des impôts - 2.7.2006</FONT>
</BODY>
</HTML>
