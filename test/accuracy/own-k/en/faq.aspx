<html dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<META Name="GENERATOR" Content="Microsoft SharePoint">
<META Name="ProgId" Content="SharePoint.WebPartPage.Document">
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<Title ID=onetidTitle>Help desk: browser settings</Title>
<style>.ms-bannerframe{background:#3966bf;color:#fff} .ms-pagetitle{font:16pt Verdana} .ms-WPBody{font:8pt Verdana} .ms-WPHeader td{background:#a5bdde;font-weight:bold}</style>
<script>var browseris={ie:navigator.userAgent.indexOf("MSIE")>=0, nav:navigator.userAgent.indexOf("Gecko")>=0, w3c:!!document.getElementById}; var L_Menu_BaseUrl="/sites/intra";</script>

</head>
<body marginwidth=0 marginheight=0 scroll="yes">
<TABLE class="ms-main" CELLPADDING=0 CELLSPACING=0 BORDER=0 WIDTH="100%" HEIGHT="100%">
<tr><td class="ms-bannerframe" colspan=2>County Tax Office &nbsp; <a href="/default.aspx">Home</a> &nbsp; <a href="/news.aspx">News</a> &nbsp; <a href="/forms.aspx">Forms</a> &nbsp; <a href="/tel.aspx">Phone book</a> &nbsp; <a href="/help.aspx">Help</a></td></tr>
<tr><td class="ms-pagetitle" colspan=2>Help desk: browser settings</td></tr>
<tr><td valign=top class="ms-nav" width=120>&nbsp;</td><td valign=top><table width="100%"><tr class="ms-WPHeader"><td>Help desk: browser settings</td></tr><tr><td class="ms-WPBody">
<p>For the old cash desk program, open Tools - Internet Options - Security and set "Download signed ActiveX controls" to Prompt. It needs Internet Explorer 6 with Java 1.4; all other programs run in any browser.</p><ol><li>Assessments must be checked by a second officer before they are posted.</li><li>Refunds above 5,000 need the signature of the section head.</li></ol><p>Tel. 2200</p>
</td></tr></table></td></tr></TABLE>
</body></html>
