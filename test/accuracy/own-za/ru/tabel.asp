<HTML>
<HEAD>
<META http-equiv="Content-Type" content="text/html; charset=windows-1251">
<TITLE>АРМ табельщика. Формирование табеля Т-13</TITLE>
<SCRIPT src="js/common.js"></SCRIPT>
<SCRIPT>
var people = [
['12','Абрамов В.П.','00417','168'],['12','Гусева Н.И.','00533','160'],['12','Коваленко С.С.','00618','144'],
['14','Ларионов А.Ф.','00120','168'],['14','Щукина Е.Д.','00745','168']];
</SCRIPT>
</HEAD>
<BODY bgcolor="#F0F0F0">
<H3>Формирование табеля учёта рабочего времени (форма Т-13)</H3>
<TABLE cellpadding=4>
<TR><TD>Подразделение:</TD><TD><SELECT id="podr"><OPTION value="12">Цех № 12, механический</OPTION><OPTION value="14">Цех № 14, сборочный</OPTION></SELECT></TD></TR>
<TR><TD>Месяц:</TD><TD><SELECT id="mes"><OPTION>Октябрь 2003</OPTION><OPTION>Ноябрь 2003</OPTION></SELECT></TD></TR>
<TR><TD></TD><TD><BUTTON onclick="formTabel()">Сформировать табель</BUTTON></TD></TR>
</TABLE>
<P><FONT size="-1">Табель открывается в Microsoft Excel. Подписанный начальником цеха экземпляр сдаётся в бухгалтерию до 25 числа. Тел. 3-14.</FONT></P>
</BODY>
</HTML>
