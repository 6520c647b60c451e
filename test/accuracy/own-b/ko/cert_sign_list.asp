<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><title>전자입찰서 제출</title>
<script language="javascript">
var tk = null;
function initTk(){
  try{
    tk = new ActiveXObject("SG_Toolkit.SGAPI.1");
    tk.SetServerCert(document.bid.svrcert.value);
  }catch(e){
    document.getElementById("st").innerText = "공인인증 프로그램이 설치되어 있지 않습니다. [설치] 후 새로고침 하십시오.";
    return;
  }
  document.getElementById("st").innerText = "인증서 준비완료";
  document.bid.b1.disabled = false;
}
function fnSubmit(){
  var f = document.bid;
  if(!confirm("투찰금액 " + f.price.value + "원으로 제출하시겠습니까?")) return;
  var signed = tk.SignedData(f.no.value + "|" + f.price.value);
  if(signed == null || signed == ""){ alert("전자서명이 취소되었습니다."); return; }
  f.signed.value = signed;
  f.submit();
}
</script></head>
<body onload="initTk()">
<b>입찰공고 제2010-0317호 : 정수장 약품 구매(단가)</b>
<form name="bid" method="post" action="bid_ok.asp">
<input type="hidden" name="no" value="2010-0317"><input type="hidden" name="signed"><input type="hidden" name="svrcert" value="MIICxDCCAa...">
<table border="1" cellpadding="5"><tr><td>업체명</td><td>(주)동해화학</td></tr>
<tr><td>기초금액</td><td>84,300,000</td></tr>
<tr><td>투찰금액</td><td><input name="price" size="14"> 원</td></tr></table>
<p id="st">인증모듈 확인중...</p>
<input type="button" name="b1" value="입찰서 제출" disabled onclick="fnSubmit()">
<a href="/install/sgtoolkit.exe">[설치]</a>
</form>
</body></html>
