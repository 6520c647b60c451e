<html dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<META Name="GENERATOR" Content="Microsoft SharePoint">
<META Name="ProgId" Content="SharePoint.WebPartPage.Document">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<Title ID=onetidTitle>路政通知</Title>
<style>.ms-bannerframe{background:#3966bf;color:#fff} .ms-pagetitle{font:16pt Verdana} .ms-WPBody{font:8pt Verdana} .ms-WPHeader td{background:#a5bdde;font-weight:bold}</style>
<script>var browseris={ie:navigator.userAgent.indexOf("MSIE")>=0, nav:navigator.userAgent.indexOf("Gecko")>=0, w3c:!!document.getElementById}; var L_Menu_BaseUrl="/sites/intra";</script>
<style type="text/css">.box{background:#def;filter:progid:DXImageTransform.Microsoft.gradient(startColorstr='#ffffff',endColorstr='#ddeeff');border:1px solid #89a;padding:6px;margin:6px}.box:hover{filter:alpha(opacity=80);-moz-opacity:.8}</style>
</head>
<body marginwidth=0 marginheight=0 scroll="yes">
<TABLE class="ms-main" CELLPADDING=0 CELLSPACING=0 BORDER=0 WIDTH="100%" HEIGHT="100%">
<tr><td class="ms-bannerframe" colspan=2>公路管理处 &nbsp; <a href="/default.aspx">首页</a> &nbsp; <a href="/news.aspx">新闻</a> &nbsp; <a href="/forms.aspx">表格</a> &nbsp; <a href="/tel.aspx">电话簿</a> &nbsp; <a href="/help.aspx">帮助</a></td></tr>
<tr><td class="ms-pagetitle" colspan=2>路政通知</td></tr>
<tr><td valign=top class="ms-nav" width=120>&nbsp;</td><td valign=top><table width="100%"><tr class="ms-WPHeader"><td>路政通知</td></tr><tr><td class="ms-WPBody">
<div class="box"><h3>新闻</h3><p>路面坑洞当日上报。</p></div><div class="box"><h3>表格</h3><ul><li><a href="f1.doc">F-1</a></li><li><a href="f2.doc">F-2</a></li></ul></div><p>冬季撒盐凌晨四点开始。</p>
</td></tr></table></td></tr></TABLE>
</body></html>
