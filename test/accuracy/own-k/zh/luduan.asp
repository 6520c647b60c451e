<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=gbk">
<TITLE>养护路段一览</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">

</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#003366"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>公路管理处</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">首页</a> | <a href="/news.asp">新闻</a> | <a href="/forms.asp">表格</a> | <a href="/tel.asp">电话簿</a> | <a href="/help.asp">帮助</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">养护路段一览</FONT></H3>
<P>路面坑洞当日上报。</P><DIV ID="liebiao"></DIV>
<SCRIPT LANGUAGE="JavaScript">
function createObj(n){ return new ActiveXObject(n); }
var px="Msxml2.";
var d=createObj(px+"DOMDocument"), s=createObj(px+"DOMDocument");
d.async=false; s.async=false;
d.load("luduan.xml"); s.load("luduan.xsl");
document.getElementById("liebiao").innerHTML=d.transformNode(s);
</SCRIPT>
<HR><FONT SIZE="1">公路管理处 - 1.7.2006</FONT>
</BODY>
</HTML>
