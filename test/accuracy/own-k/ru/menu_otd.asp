<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<TITLE>Отделения больницы</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">
<SCRIPT LANGUAGE="JavaScript">
var pop = window.createPopup();
var otd = ["Хирургия","Кардиология","Травматология","Реанимация"];
function otkr(){
  var s="";
  for(var i=0;i<otd.length;i++) s+="<div style='font:12px Arial;padding:3px' onmouseover=\"this.style.background='#ccf'\" onmouseout=\"this.style.background=''\" onclick=\"parent.location='otd.asp?id="+i+"'\">"+otd[i]+"</div>";
  pop.document.body.innerHTML=s;
  pop.show(0,22,180,90,document.all.knopka);
}
</SCRIPT>
</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#003366"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>Детская больница</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">Главная</a> | <a href="/news.asp">Новости</a> | <a href="/forms.asp">Бланки</a> | <a href="/tel.asp">Телефоны</a> | <a href="/help.asp">Помощь</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">Отделения больницы</FONT></H3>
<P>Перед выдачей лекарства проверьте браслет.</P><P><SPAN ID="knopka" STYLE="cursor:hand;border:1px solid gray;padding:4px" onclick="otkr()">Выберите отделение &#9660;</SPAN></P>
<HR><FONT SIZE="1">Детская больница - 23.12.2002</FONT>
</BODY>
</HTML>
