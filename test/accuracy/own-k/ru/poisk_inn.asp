<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">
<TITLE>Поиск по ИНН</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">
<SCRIPT LANGUAGE="JavaScript">
function createReq(){
  if (window.ActiveXObject) { return new ActiveXObject("Msxml2.XMLHTTP"); }
  alert("Ваш браузер не поддерживается.");
  return null;
}
function poisk(){
  var x=createReq(); if(!x) return;
  x.open("GET","inn.asp?n="+document.getElementById("inn").value,false); x.send();
  document.getElementById("rez").innerHTML=x.responseText;
}
</SCRIPT>
</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#336633"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>Налоговая инспекция</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">Главная</a> | <a href="/news.asp">Новости</a> | <a href="/forms.asp">Бланки</a> | <a href="/tel.asp">Телефоны</a> | <a href="/help.asp">Помощь</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">Поиск по ИНН</FONT></H3>
<P>Решение проверяет второй инспектор.</P>ИНН: <INPUT ID="inn" MAXLENGTH=12> <INPUT TYPE=button VALUE="Поиск" ONCLICK="poisk()"><DIV ID="rez"></DIV>
<HR><FONT SIZE="1">Налоговая инспекция - 17.1.2008</FONT>
</BODY>
</HTML>
