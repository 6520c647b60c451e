<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>전자결재 - 공무국외여행 심사서 서명</title>
<link rel="stylesheet" href="css/gw.css" type="text/css">
<script language="javascript" src="js/sg_sign.js"></script>
</head>
<body onload="SG_Check()">
<script language="javascript">SG_Object();</script>
<table width="700" border="0" cellpadding="4" cellspacing="1" class="doc">
<tr><th width="100">문서번호</th><td>총무과-1284</td><th width="100">기안자</th><td>김영수 주무관</td></tr>
<tr><th>제목</th><td colspan="3">공무국외여행 심사서 (2008. 10. 12. ~ 10. 18.)</td></tr>
<tr><th>결재선</th><td colspan="3">담당 김영수 → 팀장 박정희 → <b>과장 이상호</b></td></tr>
<tr><th>내용</th><td colspan="3" height="160" valign="top">선진 상수도 시설 견학을 위하여 아래와 같이 여행하고자 합니다.<br>가. 여행국: 일본(오사카, 교토)<br>나. 인원: 4명<br>다. 소요예산: 5,600천원</td></tr>
</table>
<form name="signForm" method="post" action="sign_proc.jsp">
<input type="hidden" name="docid" value="20081284">
<input type="hidden" name="plain" value="20081284|총무과-1284|이상호|승인">
<input type="hidden" name="signed" value="">
<p><img src="img/btn_sign.gif" alt="서명하여 승인" style="cursor:hand" onclick="SG_Sign(document.signForm)">
<img src="img/btn_back.gif" alt="반려" style="cursor:hand" onclick="SG_Sign(document.signForm, '반려')"></p>
</form>
</body>
</html>
