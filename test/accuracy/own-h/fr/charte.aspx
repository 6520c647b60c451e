<html dir="ltr">
<HEAD>
<META Name="GENERATOR" Content="Microsoft SharePoint">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<META HTTP-EQUIV="Expires" content="0">
<Title>Charte informatique</Title>
<style>
.ms-bannerframe { background:#3966BF; color:#fff; padding:4px; font:8pt Verdana }
.ms-bannerframe a { color:#fff }
.ms-titlearea { font:8pt Verdana; color:#666 } .ms-pagetitle { font:14pt Verdana; color:#000 }
.ms-vh { font:8pt Tahoma; color:gray; text-align:left } .ms-vb { font:8pt Verdana; vertical-align:top; padding:3px }
</style>

</HEAD>
<BODY marginwidth="0" marginheight="0" scroll="yes">
<TABLE class="ms-main" CELLPADDING=0 CELLSPACING=0 BORDER=0 WIDTH="100%">
<tr><td class="ms-bannerframe"><a href="/default.aspx">Accueil</a> &nbsp; <a href="/sites">Services</a> &nbsp; <a href="/forms">Formulaires</a> &nbsp; <a href="/phone">Annuaire</a> &nbsp; <a href="/news">Actualités</a> &nbsp; <a href="/help">Aide</a></td></tr>
<tr><td class="ms-titleareaframe"><div class="ms-titlearea">Conseil général du Val-d’Ance</div><div class="ms-pagetitle">Charte informatique</div></td></tr>
<tr><td class="ms-bodyareaframe" style="padding:10px">

<div class="ms-vb"><p>Article 1. L’agent utilise les moyens informatiques à des fins professionnelles.</p><p>Article 2. L’installation de logiciels, contrôles ActiveX ou extensions est interdite.</p><p>Article 3. Les mots de passe sont personnels.</p></div>
<p class="ms-vb"><a href="/forms/charte.doc">Télécharger la charte signée</a></p>
</td></tr>
<tr><td class="ms-titlearea">Usage interne. Pour toute question, contactez le service informatique.</td></tr>
</TABLE>
</BODY>
</HTML>
