<html dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<META Name="GENERATOR" Content="Microsoft SharePoint">
<META Name="ProgId" Content="SharePoint.WebPartPage.Document">
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<Title ID=onetidTitle>Calcul IMC enfant</Title>
<style>.ms-bannerframe{background:#3966bf;color:#fff} .ms-pagetitle{font:16pt Verdana} .ms-WPBody{font:8pt Verdana} .ms-WPHeader td{background:#a5bdde;font-weight:bold}</style>
<script>var browseris={ie:navigator.userAgent.indexOf("MSIE")>=0, nav:navigator.userAgent.indexOf("Gecko")>=0, w3c:!!document.getElementById}; var L_Menu_BaseUrl="/sites/intra";</script>
<script language="JScript">
function calc(){ var a=parseFloat(document.getElementById("v1").value.replace(",",".")), b=parseFloat(document.getElementById("v2").value.replace(",",".")); document.getElementById("o1").innerHTML=isNaN(a/b)?"?":Math.round(a/b*100)/100; }
</script>
</head>
<body marginwidth=0 marginheight=0 scroll="yes">
<TABLE class="ms-main" CELLPADDING=0 CELLSPACING=0 BORDER=0 WIDTH="100%" HEIGHT="100%">
<tr><td class="ms-bannerframe" colspan=2>Hôpital des enfants &nbsp; <a href="/default.aspx">Accueil</a> &nbsp; <a href="/news.aspx">Actualités</a> &nbsp; <a href="/forms.aspx">Formulaires</a> &nbsp; <a href="/tel.aspx">Annuaire</a> &nbsp; <a href="/help.aspx">Aide</a></td></tr>
<tr><td class="ms-pagetitle" colspan=2>Calcul IMC enfant</td></tr>
<tr><td valign=top class="ms-nav" width=120>&nbsp;</td><td valign=top><table width="100%"><tr class="ms-WPHeader"><td>Calcul IMC enfant</td></tr><tr><td class="ms-WPBody">
<p>Vérifier le bracelet avant chaque médicament.</p><p><input id="v1" size="8"> / <input id="v2" size="8"> <input type="button" value="=" onclick="calc()"> <span id="o1"></span></p>
</td></tr></table></td></tr></TABLE>
</body></html>
