<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<TITLE>휴가 신청</TITLE>
<STYLE>
BODY,TD,INPUT,SELECT { font: 9pt Arial, sans-serif }
TD.menu { background:#EEEEDD; border-right:1px solid #999 }
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
<H2>휴가 신청</H2>

<FORM NAME=hy ACTION=hy_ok.asp METHOD=post>시작일 <INPUT NAME=s SIZE=10> 종료일 <INPUT NAME=e SIZE=10> 사유 <INPUT NAME=r SIZE=30>
<INPUT TYPE=button VALUE="신청" onclick="ok()"></FORM>
<SCRIPT LANGUAGE=JavaScript>
function ok() {
  var f = document.hy;
  if (!f.s.value || !f.e.value) { alert("날짜를 입력하세요."); return; }
  if (confirm("신청하시겠습니까?")) f.submit();
}
</SCRIPT>
</TD></TR></TABLE>
<P><SMALL>내부용입니다. 문의는 전산실로 하십시오.</SMALL></P>
</BODY>
</HTML>
