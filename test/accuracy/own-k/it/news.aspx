<html dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<META Name="GENERATOR" Content="Microsoft SharePoint">
<META Name="ProgId" Content="SharePoint.WebPartPage.Document">
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<Title ID=onetidTitle>Nuovo browser nei reparti</Title>
<style>.ms-bannerframe{background:#3966bf;color:#fff} .ms-pagetitle{font:16pt Verdana} .ms-WPBody{font:8pt Verdana} .ms-WPHeader td{background:#a5bdde;font-weight:bold}</style>
<script>var browseris={ie:navigator.userAgent.indexOf("MSIE")>=0, nav:navigator.userAgent.indexOf("Gecko")>=0, w3c:!!document.getElementById}; var L_Menu_BaseUrl="/sites/intra";</script>

</head>
<body marginwidth=0 marginheight=0 scroll="yes">
<TABLE class="ms-main" CELLPADDING=0 CELLSPACING=0 BORDER=0 WIDTH="100%" HEIGHT="100%">
<tr><td class="ms-bannerframe" colspan=2>Ospedale pediatrico &nbsp; <a href="/default.aspx">Pagina iniziale</a> &nbsp; <a href="/news.aspx">Novità</a> &nbsp; <a href="/forms.aspx">Moduli</a> &nbsp; <a href="/tel.aspx">Rubrica</a> &nbsp; <a href="/help.aspx">Aiuto</a></td></tr>
<tr><td class="ms-pagetitle" colspan=2>Nuovo browser nei reparti</td></tr>
<tr><td valign=top class="ms-nav" width=120>&nbsp;</td><td valign=top><table width="100%"><tr class="ms-WPHeader"><td>Nuovo browser nei reparti</td></tr><tr><td class="ms-WPBody">
<p><em>14.01.2014</em></p><p>Da lunedì si usa Firefox al posto di Internet Explorer. Le pagine con VBScript e ActiveX sono già state riscritte.</p><p>Controllare il braccialetto prima di ogni terapia.</p><p>La sala giochi è al secondo piano.</p><h3>Aiuto</h3><p>1200</p>
</td></tr></table></td></tr></TABLE>
</body></html>
