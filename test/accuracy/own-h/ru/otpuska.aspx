<html dir="ltr">
<HEAD>
<META Name="GENERATOR" Content="Microsoft SharePoint">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<META HTTP-EQUIV="Expires" content="0">
<Title>График отпусков</Title>
<style>
.ms-bannerframe { background:#3966BF; color:#fff; padding:4px; font:8pt Verdana }
.ms-bannerframe a { color:#fff }
.ms-titlearea { font:8pt Verdana; color:#666 } .ms-pagetitle { font:14pt Verdana; color:#000 }
.ms-vh { font:8pt Tahoma; color:gray; text-align:left } .ms-vb { font:8pt Verdana; vertical-align:top; padding:3px }
</style>

</HEAD>
<BODY marginwidth="0" marginheight="0" scroll="yes">
<TABLE class="ms-main" CELLPADDING=0 CELLSPACING=0 BORDER=0 WIDTH="100%">
<tr><td class="ms-bannerframe"><a href="/default.aspx">Главная</a> &nbsp; <a href="/sites">Отделы</a> &nbsp; <a href="/forms">Бланки</a> &nbsp; <a href="/phone">Телефоны</a> &nbsp; <a href="/news">Новости</a> &nbsp; <a href="/help">Помощь</a></td></tr>
<tr><td class="ms-titleareaframe"><div class="ms-titlearea">Администрация Заречного района</div><div class="ms-pagetitle">График отпусков</div></td></tr>
<tr><td class="ms-bodyareaframe" style="padding:10px">

<table width="100%"><tr><th class="ms-vh">Сотрудник</th><th class="ms-vh">С</th><th class="ms-vh">По</th></tr><tr><td class="ms-vb">Егоров</td><td class="ms-vb">01.07</td><td class="ms-vb">28.07</td></tr><tr><td class="ms-vb">Жукова</td><td class="ms-vb">15.08</td><td class="ms-vb">11.09</td></tr></table>
<!--[if IE]><p><a href="outlook.hta">Открыть в Outlook</a></p><![endif]-->
</td></tr>
<tr><td class="ms-titlearea">Для служебного пользования. Вопросы — в отдел автоматизации.</td></tr>
</TABLE>
</BODY>
</HTML>
