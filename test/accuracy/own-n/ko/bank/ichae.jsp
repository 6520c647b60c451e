<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=EUC-KR">
<title>영업점 단말 - 당행 이체</title>
<link rel="stylesheet" href="bank.css" type="text/css">
<script language="javascript" src="secure.js"></script>
</head>
<body onload="checkControl()">
<script language="javascript">writeControl();</script>
<h3>당행 이체 <small>영업점 0213 (수원역)</small></h3>
<form name="frm" method="post" action="ichae_ok.jsp">
<input type="hidden" name="signed">
<table class="t">
<tr><th>출금 계좌</th><td><input type="text" name="out_acct" maxlength="14"> <input type="button" value="잔액" onclick="window.open('jan.jsp?a='+document.frm.out_acct.value,'j','width=300,height=200')"></td></tr>
<tr><th>입금 계좌</th><td><input type="text" name="in_acct" maxlength="14"></td></tr>
<tr><th>이체 금액</th><td><input type="text" name="amt" style="text-align:right"> 원</td></tr>
<tr><th>받는 분 통장 표시</th><td><input type="text" name="memo" maxlength="7"></td></tr>
<tr><th>책임자 승인</th><td>100만원을 넘으면 책임자 카드가 필요합니다.</td></tr>
</table>
<p><input type="button" value="이체 실행" onclick="goSign()"> <input type="reset" value="다시 입력"></p>
</form>
<p class="s">전산 장애 문의: IT지원부 02-555-0199. 거래 마감은 16시 30분입니다.</p>
</body>
</html>
