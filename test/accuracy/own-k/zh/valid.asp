<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=gbk">
<TITLE>纳税申报表</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">
<script language="JavaScript">
<!--
function mark(){ var o=window.event.srcElement; o.style.background=o.value==""?"#ffcccc":"#ffffff"; }
function digits(){ var k=window.event.keyCode; return (k>=48&&k<=57)||k==46||k==44||k==13; }
function check(){ var f=document.f; if(f.n.value==""||f.a.value==""){ alert("!"); f.n.focus(); return false; } return true; }
//-->
</script>
</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#660033"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>市税务局</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">首页</a> | <a href="/news.asp">新闻</a> | <a href="/forms.asp">表格</a> | <a href="/tel.asp">电话簿</a> | <a href="/help.asp">帮助</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">纳税申报表</FONT></H3>
<form name="f" action="save" method="post" onsubmit="return check()"><table><tr><td>姓名</td><td><input name="n" onblur="mark()"></td></tr><tr><td>金额</td><td><input name="a" onkeypress="return digits()"></td></tr><tr><td>日期</td><td><input name="d"></td></tr></table><input type="submit" value="提交"></form>
<HR><FONT SIZE="1">市税务局 - 25.5.2003</FONT>
</BODY>
</HTML>
