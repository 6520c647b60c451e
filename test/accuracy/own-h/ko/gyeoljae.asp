<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<TITLE>전자결재 기안</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Arial, sans-serif }
TD.menu { background:#E0EEE0; border-right:1px solid #999 }
TH { background:#CCCCCC; text-align:left; font-size:9pt }
</STYLE>

</HEAD>
<BODY>
<TABLE WIDTH="100%" CELLPADDING=6 CELLSPACING=0 BORDER=0>
<TR><TD COLSPAN=2><FONT SIZE=4><B>새솔군청</B></FONT></TD></TR>
<TR><TD CLASS=menu VALIGN=top WIDTH=140 NOWRAP>
<A HREF="default.asp">처음</A><BR>
<A HREF="dept.asp">부서</A><BR>
<A HREF="forms.asp">서식</A><BR>
<A HREF="phone.asp">전화번호부</A><BR>
<A HREF="news.asp">공지사항</A><BR>
<A HREF="help.asp">도움말</A>
</TD><TD VALIGN=top>
<H2>전자결재 기안</H2>

<FORM NAME=gian ACTION=gian_save.asp METHOD=post>
제목 <INPUT NAME=jemok SIZE=50><BR><INPUT TYPE=hidden NAME=bonmun>
<OBJECT ID=HwpCtrl CLASSID="CLSID:BD9C32DE-3155-4691-8972-097D53B10052" WIDTH=700 HEIGHT=450></OBJECT><BR>
<INPUT TYPE=button VALUE="상신" onclick="sangsin()">
</FORM>
<SCRIPT>
function sangsin() {
  document.gian.bonmun.value = document.all.HwpCtrl.GetTextFile("HWP", "");
  if (document.gian.bonmun.value == "") { alert("본문을 입력하세요"); return; }
  document.gian.submit();
}
</SCRIPT>
</TD></TR></TABLE>
<P><SMALL>내부용입니다. 문의는 전산실로 하십시오.</SMALL></P>
</BODY>
</HTML>
