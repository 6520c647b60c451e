<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<TITLE>Схема дорог района</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">
<?xml:namespace prefix="v" ns="urn:schemas-microsoft-com:vml" /><STYLE>v\:* {behavior:url(#default#VML)}</STYLE>
</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#660033"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>Управление дорог</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">Главная</a> | <a href="/news.asp">Новости</a> | <a href="/forms.asp">Бланки</a> | <a href="/tel.asp">Телефоны</a> | <a href="/help.asp">Помощь</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">Схема дорог района</FONT></H3>
<P>О ямах на дороге сообщайте в тот же день.</P><v:group style="width:500px;height:300px" coordsize="500,300">
<v:line from="10,150" to="490,120" strokecolor="red" strokeweight="4pt"/><v:line from="250,10" to="230,290" strokecolor="blue" strokeweight="3pt"/>
<v:oval style="left:235;top:125;width:20;height:20" fillcolor="yellow" title="Мост"/><v:polyline points="250,140 320,200 400,280" strokecolor="green" strokeweight="2pt" filled="false"/>
</v:group><P>Рис. 1</P>
<HR><FONT SIZE="1">Управление дорог - 14.9.2005</FONT>
</BODY>
</HTML>
