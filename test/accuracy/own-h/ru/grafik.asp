<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<TITLE>График приёма граждан</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Verdana, sans-serif }
TD.menu { background:#E0EEE0; border-right:1px solid #999 }
TH { background:#CCCCCC; text-align:left; font-size:9pt }
</STYLE>

</HEAD>
<BODY>
<TABLE WIDTH="100%" CELLPADDING=6 CELLSPACING=0 BORDER=0>
<TR><TD COLSPAN=2><FONT SIZE=4><B>Администрация Заречного района</B></FONT></TD></TR>
<TR><TD CLASS=menu VALIGN=top WIDTH=140 NOWRAP>
<A HREF="default.asp">Главная</A><BR>
<A HREF="dept.asp">Отделы</A><BR>
<A HREF="forms.asp">Бланки</A><BR>
<A HREF="phone.asp">Телефоны</A><BR>
<A HREF="news.asp">Новости</A><BR>
<A HREF="help.asp">Помощь</A>
</TD><TD VALIGN=top>
<H2>График приёма граждан</H2>

<TABLE BORDER=1 CELLPADDING=3><TR><TD>Глава района</TD><TD>вторник</TD><TD>15:00-17:00</TD></tr>
<TR><TD>Заместитель по ЖКХ</TD><TD>среда</TD><TD>10:00-12:00</TD></tr>
<TR><TD>Отдел опеки</TD><TD>четверг</TD><TD>9:00-16:00</TD></tr></TABLE>
<P><A HREF="javascript:window.print()">Распечатать</A> | <A HREF="#" onclick="izbr();return false">В избранное</A></P>
<SCRIPT>
function izbr() {
  if (document.all && window.external) window.external.AddFavorite(location.href, document.title);
  else alert("Нажмите Ctrl+D");
}
</SCRIPT>
</TD></TR></TABLE>
<P><SMALL>Для служебного пользования. Вопросы — в отдел автоматизации.</SMALL></P>
</BODY>
</HTML>
