<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>전자결재 - 결재 대기 문서</title>
<script language="javascript" src="common/xecure.js"></script>
<script language="javascript">
function gyeoljae(kind) {
  var f = document.frm;
  if (kind == "R" && f.opinion.value == "") { alert("반려 의견을 입력하세요."); f.opinion.focus(); return; }
  var plain = f.docno.value + "|" + kind + "|" + f.opinion.value;
  var signed = XW_Sign(plain);
  if (signed == "") { alert("전자서명에 실패하였습니다."); return; }
  f.signmsg.value = signed;
  f.kind.value = kind;
  f.submit();
}
</script>
<style>td{font-family:굴림;font-size:9pt} .h{background:#e7edf5;width:100px}</style>
</head>
<body>
<script language="javascript">XW_Write();</script>
<form name="frm" method="post" action="gyeoljae_ok.jsp">
<input type="hidden" name="docno" value="2006-총무-0412"><input type="hidden" name="signmsg"><input type="hidden" name="kind">
<table width="640" border="1" cellspacing="0" cellpadding="4" bordercolor="#9db0c8">
<tr><td class="h">문서번호</td><td>2006-총무-0412</td><td class="h">기안일</td><td>2006-05-22</td></tr>
<tr><td class="h">기안자</td><td>총무팀 박정호 대리</td><td class="h">보존기한</td><td>5년</td></tr>
<tr><td class="h">제목</td><td colspan="3">사무용 의자 교체 구매의 건</td></tr>
<tr><td colspan="4" height="140" valign="top">1. 관련: 2006년도 비품 교체 계획<br>2. 3층 사무실 의자 24개가 노후되어 아래와 같이 교체하고자 합니다.<br>&nbsp;&nbsp;가. 수량: 24개<br>&nbsp;&nbsp;나. 금액: 3,120,000원(부가세 포함)<br>&nbsp;&nbsp;다. 업체: 한빛가구<br>붙임: 견적서 2부. 끝.</td></tr>
<tr><td class="h">의견</td><td colspan="3"><input name="opinion" size="70"></td></tr>
</table>
<p><input type="button" value=" 승 인 " onclick="gyeoljae('A')"> <input type="button" value=" 반 려 " onclick="gyeoljae('R')"> <input type="button" value=" 목 록 " onclick="location.href='gyeoljae_list.jsp'"></p>
</form></body></html>
