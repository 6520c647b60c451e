<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<TITLE>Выписка рецепта</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Tahoma, sans-serif }
TD.menu { background:#DDE6F0; border-right:1px solid #999 }
TH { background:#CCCCCC; text-align:left; font-size:9pt }
</STYLE>

</HEAD>
<BODY>
<TABLE WIDTH="100%" CELLPADDING=6 CELLSPACING=0 BORDER=0>
<TR><TD COLSPAN=2><FONT SIZE=4><B>Клиническая больница №4</B></FONT></TD></TR>
<TR><TD CLASS=menu VALIGN=top WIDTH=140 NOWRAP>
<A HREF="default.asp">Главная</A><BR>
<A HREF="dept.asp">Отделы</A><BR>
<A HREF="forms.asp">Бланки</A><BR>
<A HREF="phone.asp">Телефоны</A><BR>
<A HREF="news.asp">Новости</A><BR>
<A HREF="help.asp">Помощь</A>
</TD><TD VALIGN=top>
<H2>Выписка рецепта</H2>

<FORM NAME=r ACTION=save.asp METHOD=post>
Пациент: <INPUT NAME=pac SIZE=40><BR>Препарат: <INPUT NAME=prep READONLY SIZE=40>
<INPUT TYPE=button VALUE="Справочник..." onclick="sprav()"><BR>
<INPUT TYPE=submit VALUE="Выписать" onclick="if(!document.r.prep.value){alert('Выберите препарат');return false;}">
</FORM>
<SCRIPT SRC="dialog.js"></SCRIPT>
<SCRIPT>
function sprav() {
  var v = dlg("sprav.htm", 500, 400);
  if (v != null) document.r.prep.value = v;
}
</SCRIPT>
</TD></TR></TABLE>
<P><SMALL>Для служебного пользования. Вопросы — в отдел автоматизации.</SMALL></P>
</BODY>
</HTML>
