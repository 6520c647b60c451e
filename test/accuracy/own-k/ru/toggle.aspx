<html dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<META Name="GENERATOR" Content="Microsoft SharePoint">
<META Name="ProgId" Content="SharePoint.WebPartPage.Document">
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<Title ID=onetidTitle>Правила для бригад</Title>
<style>.ms-bannerframe{background:#3966bf;color:#fff} .ms-pagetitle{font:16pt Verdana} .ms-WPBody{font:8pt Verdana} .ms-WPHeader td{background:#a5bdde;font-weight:bold}</style>
<script>var browseris={ie:navigator.userAgent.indexOf("MSIE")>=0, nav:navigator.userAgent.indexOf("Gecko")>=0, w3c:!!document.getElementById}; var L_Menu_BaseUrl="/sites/intra";</script>
<script type="text/javascript" src="mini.js"></script>
</head>
<body marginwidth=0 marginheight=0 scroll="yes">
<TABLE class="ms-main" CELLPADDING=0 CELLSPACING=0 BORDER=0 WIDTH="100%" HEIGHT="100%">
<tr><td class="ms-bannerframe" colspan=2>Управление дорог &nbsp; <a href="/default.aspx">Главная</a> &nbsp; <a href="/news.aspx">Новости</a> &nbsp; <a href="/forms.aspx">Бланки</a> &nbsp; <a href="/tel.aspx">Телефоны</a> &nbsp; <a href="/help.aspx">Помощь</a></td></tr>
<tr><td class="ms-pagetitle" colspan=2>Правила для бригад</td></tr>
<tr><td valign=top class="ms-nav" width=120>&nbsp;</td><td valign=top><table width="100%"><tr class="ms-WPHeader"><td>Правила для бригад</td></tr><tr><td class="ms-WPBody">
<h3 class="q"><a href="#" onclick="mini.toggle(mini('#a1')[0]);return false">1. Бланки</a></h3><div id="a1"><p>О ямах на дороге сообщайте в тот же день.</p></div><h3><a href="#" onclick="mini.toggle(mini('#a2')[0]);return false">2. Помощь</a></h3><div id="a2"><p>Посыпка дорог начинается в четыре утра. Объезды согласуются с полицией.</p></div>
</td></tr></table></td></tr></TABLE>
</body></html>
