<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<TITLE>请假申请单</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Tahoma, sans-serif }
TD.menu { background:#EEEEDD; border-right:1px solid #999 }
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
<H2>请假申请单</H2>

<FORM ACTION=qj_save.asp METHOD=post onsubmit="return jc(this)">
姓名 <INPUT NAME=xm> 天数 <INPUT NAME=ts SIZE=3><BR>事由 <TEXTAREA NAME=sy ROWS=3 COLS=40></TEXTAREA><BR><INPUT TYPE=submit VALUE="提交">
</FORM>
<SCRIPT LANGUAGE=JavaScript>
function jc(f) {
  if (f.xm.value == "") { alert("请填写姓名"); f.xm.focus(); return false; }
  if (isNaN(f.ts.value) || f.ts.value == "") { alert("天数不正确"); return false; }
  return true;
}
</SCRIPT>
</TD></TR></TABLE>
<P><SMALL>内部使用。如有问题请联系信息中心。</SMALL></P>
</BODY>
</HTML>
