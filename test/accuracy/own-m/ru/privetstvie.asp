<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>Планово-экономический отдел</title></head>
<body bgcolor="#f5f5ff"><table width="100%" bgcolor="#6666aa"><tr><td><font color="white" face="Arial"><b>ПЭО</b>
<script language="VBScript">
<!--
Dim h
h = Hour(Now)
If h < 12 Then document.write " - Доброе утро! "
If h >= 12 And h < 18 Then document.write " - Добрый день! "
document.write FormatDateTime(Date, 1)
-->
</script></font></td></tr></table>
<form action="poisk.asp" method="get">Поиск по документам: <input name="q" size="30"> <input type="submit" value="Искать"></form>
<h4>Новости отдела</h4><ul><li>Утверждены <a href="docs/norm2004.htm">нормы расхода на 2004 год</a></li><li>Сметы принимаются до 20 числа, комн. 415</li></ul>
<h4>Формы</h4><ul><li><a href="docs/smeta.doc">Смета затрат (Word)</a></li><li><a href="docs/kalk.xls">Калькуляция (Excel)</a></li></ul></body></html>
