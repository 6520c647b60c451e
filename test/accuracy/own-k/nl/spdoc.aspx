<html dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<META Name="GENERATOR" Content="Microsoft SharePoint">
<META Name="ProgId" Content="SharePoint.WebPartPage.Document">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<Title ID=onetidTitle>Werkinstructies</Title>
<style>.ms-bannerframe{background:#3966bf;color:#fff} .ms-pagetitle{font:16pt Verdana} .ms-WPBody{font:8pt Verdana} .ms-WPHeader td{background:#a5bdde;font-weight:bold}</style>
<script>var browseris={ie:navigator.userAgent.indexOf("MSIE")>=0, nav:navigator.userAgent.indexOf("Gecko")>=0, w3c:!!document.getElementById}; var L_Menu_BaseUrl="/sites/intra";</script>
<script language="javascript">
function DispEx(a){ try { var o=new ActiveXObject("SharePoint.OpenDocuments.2"); if(o.ViewDocument(a.href)) return false; } catch(e) {} return true; }
</script>
</head>
<body marginwidth=0 marginheight=0 scroll="yes">
<TABLE class="ms-main" CELLPADDING=0 CELLSPACING=0 BORDER=0 WIDTH="100%" HEIGHT="100%">
<tr><td class="ms-bannerframe" colspan=2>Belastingkantoor &nbsp; <a href="/default.aspx">Startpagina</a> &nbsp; <a href="/news.aspx">Nieuws</a> &nbsp; <a href="/forms.aspx">Formulieren</a> &nbsp; <a href="/tel.aspx">Telefoongids</a> &nbsp; <a href="/help.aspx">Help</a></td></tr>
<tr><td class="ms-pagetitle" colspan=2>Werkinstructies</td></tr>
<tr><td valign=top class="ms-nav" width=120>&nbsp;</td><td valign=top><table width="100%"><tr class="ms-WPHeader"><td>Werkinstructies</td></tr><tr><td class="ms-WPBody">
<table class="ms-listviewtable" width="100%"><tr><th>Naam</th><th>Datum</th></tr><tr><td><a href="Doc1.doc" onclick="return DispEx(this)">01-A.doc</a></td><td>12.02.2006</td></tr><tr><td><a href="Doc2.xls" onclick="return DispEx(this)">02-B.xls</a></td><td>03.09.2007</td></tr></table><p>Aanslagen worden door een tweede medewerker gecontroleerd.</p>
</td></tr></table></td></tr></TABLE>
</body></html>
