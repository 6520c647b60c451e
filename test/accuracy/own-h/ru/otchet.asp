<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<TITLE>Выгрузка отчёта в Excel</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Tahoma, sans-serif }
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
<H2>Выгрузка отчёта в Excel</H2>

<P>Таблица ниже передаётся в Excel для сдачи в область. Нажмите кнопку.</P>
<SELECT ID=kv><OPTION>1 квартал<OPTION>2 квартал<OPTION>3 квартал<OPTION>4 квартал</SELECT>
<INPUT TYPE=button VALUE="Сформировать отчёт" onclick="go()">
<SCRIPT>
function go() {
  try {
    var xl = new ActiveXObject("Excel.Application");
  } catch (e) {
    alert("Не удалось запустить Excel. Проверьте настройки безопасности Internet Explorer.");
    return;
  }
  var wb = xl.Workbooks.Add(), sh = wb.Worksheets(1);
  sh.Cells(1, 1).Value = "Отчёт за " + document.all.kv.options[document.all.kv.selectedIndex].text;
  sh.Cells(3, 1).Value = "Поступило обращений"; sh.Cells(3, 2).Value = 412;
  sh.Cells(4, 1).Value = "Рассмотрено"; sh.Cells(4, 2).Value = 398;
  xl.Visible = true;
}
</SCRIPT>
</TD></TR></TABLE>
<P><SMALL>Для служебного пользования. Вопросы — в отдел автоматизации.</SMALL></P>
</BODY>
</HTML>
