<html dir="ltr">
<HEAD>
<META Name="GENERATOR" Content="Microsoft SharePoint">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<META HTTP-EQUIV="Expires" content="0">
<Title>회의실 예약 현황</Title>
<style>
.ms-bannerframe { background:#3966BF; color:#fff; padding:4px; font:8pt Verdana }
.ms-bannerframe a { color:#fff }
.ms-titlearea { font:8pt Verdana; color:#666 } .ms-pagetitle { font:14pt Verdana; color:#000 }
.ms-vh { font:8pt Tahoma; color:gray; text-align:left } .ms-vb { font:8pt Verdana; vertical-align:top; padding:3px }
</style>

</HEAD>
<BODY marginwidth="0" marginheight="0" scroll="yes">
<TABLE class="ms-main" CELLPADDING=0 CELLSPACING=0 BORDER=0 WIDTH="100%">
<tr><td class="ms-bannerframe"><a href="/default.aspx">처음</a> &nbsp; <a href="/sites">부서</a> &nbsp; <a href="/forms">서식</a> &nbsp; <a href="/phone">전화번호부</a> &nbsp; <a href="/news">공지사항</a> &nbsp; <a href="/help">도움말</a></td></tr>
<tr><td class="ms-titleareaframe"><div class="ms-titlearea">새솔군청</div><div class="ms-pagetitle">회의실 예약 현황</div></td></tr>
<tr><td class="ms-bodyareaframe" style="padding:10px">

<table width="100%"><tr><th class="ms-vh">회의실</th><th class="ms-vh">시간</th><th class="ms-vh">예약자</th></tr><tr><td class="ms-vb">소회의실</td><td class="ms-vb">10:00</td><td class="ms-vb">기획계</td></tr></table>
<p class="ms-vb"><a href="NewForm.aspx">새 예약</a></p>
</td></tr>
<tr><td class="ms-titlearea">내부용입니다. 문의는 전산실로 하십시오.</td></tr>
</TABLE>
</BODY>
</HTML>
