<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<TITLE>门诊系统菜单</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">

</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#336633"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>儿童医院</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">首页</a> | <a href="/news.asp">新闻</a> | <a href="/forms.asp">表格</a> | <a href="/tel.asp">电话簿</a> | <a href="/help.asp">帮助</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">门诊系统菜单</FONT></H3>
<P>给药前请核对腕带。</P><BUTTON ONCLICK="go('guahao.asp')">挂号</BUTTON> <BUTTON ONCLICK="go('shoufei.asp')">收费</BUTTON> <BUTTON ONCLICK="go('yaofang.asp')">药房</BUTTON> <BUTTON ONCLICK="go('jianyan.asp')">检验</BUTTON>
<SCRIPT LANGUAGE="JavaScript">function go(u){ window.navigate(u+"?uid=1032"); }</SCRIPT>
<HR><FONT SIZE="1">儿童医院 - 20.9.2002</FONT>
</BODY>
</HTML>
