<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><title>전자세금계산서 발급대장</title>
<script language="javascript">
<!--
var brOK = (typeof ActiveXObject != "undefined") && navigator.appName.indexOf("Netscape") < 0;
if(navigator.userAgent.indexOf("Trident") > 0) brOK = true;
if(!brOK){ location.replace("no_ie.html"); }
//-->
</script>
<style>body,td,th{font:9pt 굴림}th{background:#e3ecf7}td,th{padding:4px}</style></head><body>
<table width="800" align="center" cellspacing="0"><tr><td><b>전자세금계산서 발급대장</b> &nbsp; 사업자 : (주)대성정밀 &nbsp; 기간 2010년 2기 예정</td></tr></table>
<form name="s" action="segeum_gyesanseo.jsp"><table width="800" align="center" bgcolor="#f5f5f5"><tr><td>거래처 <input name="vendor" size="16"> 발급구분 <select name="gb"><option value="">전체</option><option value="S">매출</option><option value="P">매입</option></select> <input type="submit" value="조회"></td></tr></table></form>
<table width="800" align="center" border="1" bordercolor="#bbbbbb" cellspacing="0"><tr><th>승인번호</th><th>작성일자</th><th>거래처</th><th>공급가액</th><th>세액</th><th>상태</th></tr>
<tr><td>20100712-4100-0017</td><td>2010-07-12</td><td>동원금속(주)</td><td align="right">4,820,000</td><td align="right">482,000</td><td>전송완료</td></tr>
<tr><td>20100715-4100-0018</td><td>2010-07-15</td><td>우진상사</td><td align="right">1,230,000</td><td align="right">123,000</td><td>전송완료</td></tr>
<tr><td>20100730-4100-0021</td><td>2010-07-30</td><td>세림테크</td><td align="right">9,400,000</td><td align="right">940,000</td><td>미전송</td></tr></table>
<p align="center">발급 다음 달 10일까지 국세청에 전송하여야 합니다.</p></body></html>
