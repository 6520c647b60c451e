<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>전자결재 - 기안 상신</title>
<style>td,input,select,textarea{font-family:굴림;font-size:9pt} .t{background:#dfe8f3} .btn{border:1px solid #6a8ab0;background:#eef3fa}</style>
<object id="KSign" width="0" height="0" classid="CLSID:6F1C0A52-84C1-4C4F-9B7E-2D5E0B7A41D9" codebase="/cab/KSignGW.cab#version=2,1,0,8"></object>
<script language="javascript" src="gyeoljae.js"></script>
</head>
<body topmargin="5">
<b>■ 기안문 작성</b> &nbsp; 총무과 / 김영숙 주임
<form name="gian" method="post" action="sangsin_ok.asp">
<input type="hidden" name="signedData"><input type="hidden" name="signCert">
<table width="680" border="1" cellspacing="0" bordercolor="#9db4d0">
<tr><td class="t" width="90">문서번호</td><td>총무-2006-0318</td><td class="t" width="90">보존년한</td><td><select name="keep"><option>1년<option>3년<option selected>5년<option>영구</select></td></tr>
<tr><td class="t">결재선</td><td colspan="3">담당 김영숙 → 계장 이상철 → 과장 박명희 → 국장 전결</td></tr>
<tr><td class="t">제목</td><td colspan="3"><input name="title" size="80" value="하반기 사무용품 구매 품의"></td></tr>
<tr><td class="t">내용</td><td colspan="3"><textarea name="body" rows="12" cols="82">1. 관련: 총무-2006-0290
2. 하반기 사무용품을 아래와 같이 구매하고자 하오니 재가하여 주시기 바랍니다.
  가. 복사용지 A4  120박스
  나. 토너카트리지 15개
  다. 소요예산: 금 4,250,000원</textarea></td></tr>
<tr><td class="t">첨부</td><td colspan="3"><input type="file" name="att1" size="50"></td></tr>
</table>
<br>
<input type="button" class="btn" value=" 상 신 " onclick="doSangsin()"> <input type="button" class="btn" value=" 취 소 " onclick="history.back()">
</form>
<p>※ 상신 시 행정전자서명(GPKI) 인증서가 필요합니다. 문의: 정보통신담당관실 2345</p>
</body>
</html>
