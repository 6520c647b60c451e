<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=gbk">
<TITLE>公文在线编辑</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Verdana, sans-serif }
TD.menu { background:#DDE6F0; border-right:1px solid #999 }
TH { background:#CCCCCC; text-align:left; font-size:9pt }
</STYLE>

</HEAD>
<BODY>
<TABLE WIDTH="100%" CELLPADDING=6 CELLSPACING=0 BORDER=0>
<TR><TD COLSPAN=2><FONT SIZE=4><B>清江县政府</B></FONT></TD></TR>
<TR><TD CLASS=menu VALIGN=top WIDTH=140 NOWRAP>
<A HREF="default.asp">首页</A><BR>
<A HREF="dept.asp">部门</A><BR>
<A HREF="forms.asp">表格下载</A><BR>
<A HREF="phone.asp">通讯录</A><BR>
<A HREF="news.asp">新闻</A><BR>
<A HREF="help.asp">帮助</A>
</TD><TD VALIGN=top>
<H2>公文在线编辑</H2>

<OBJECT ID=WebOffice CLASSID="clsid:E77E049B-23FC-4DB8-B756-60529A35FAD5" CODEBASE="WebOffice.ocx#V6,0,4,2" WIDTH="100%" HEIGHT=560></OBJECT><BR>
<INPUT TYPE=button VALUE="打开公文" onclick="WebOffice.LoadOriginalFile('http://oa/doc/20050312.doc','doc')">
<INPUT TYPE=button VALUE="保存" onclick="baocun()">
<SCRIPT>
function baocun() {
  WebOffice.HttpInit();
  WebOffice.HttpAddPostCurrFile("DocContent", "");
  alert(WebOffice.HttpPost("http://oa/save.asp") == "succeed" ? "保存成功" : "保存失败");
}
</SCRIPT>
</TD></TR></TABLE>
<P><SMALL>内部使用。如有问题请联系信息中心。</SMALL></P>
</BODY>
</HTML>
