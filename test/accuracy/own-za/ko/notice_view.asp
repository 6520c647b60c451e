<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>공지사항</title>
<script language="JavaScript">
var fs = 12;
function zoom(n){
  fs += n;
  if(fs < 9) fs = 9;
  document.getElementById("cont").style.fontSize = fs + "px";
}
function doPrint(){
  if(typeof(factory) != "undefined" && factory && factory.printing){
    factory.printing.header = "";
    factory.printing.footer = "";
    factory.printing.Print(true);
  }else{
    window.print();
  }
}
function copyUrl(){
  if(window.clipboardData){
    window.clipboardData.setData("Text", location.href);
    alert("주소가 복사되었습니다.");
  }else{
    prompt("Ctrl+C를 눌러 복사하세요.", location.href);
  }
}
</script>
<style>td{font-size:12px;font-family:굴림}#cont{line-height:180%}a{color:#333}</style>
</head>
<body>
<!-- 인쇄 여백 제거용 (IE) -->
<object id="factory" style="display:none" classid="clsid:1663ED61-23EB-11D2-B92F-008048FDD814" codebase="/cab/smsx.cab#Version=6,3,434,26"></object>
<table width="700" border="0" cellpadding="6" cellspacing="1" bgcolor="#cccccc">
<tr bgcolor="#f0f0f0"><td colspan="2"><b>2008년도 연말정산 서류 제출 안내</b></td></tr>
<tr bgcolor="#ffffff"><td>작성자: 재무팀 정미라</td><td align="right">등록일: 2008-12-15 | 조회: 812 | <a href="javascript:zoom(1)">가+</a> <a href="javascript:zoom(-1)">가-</a></td></tr>
<tr bgcolor="#ffffff"><td colspan="2" id="cont">1. 제출기한: 2009년 1월 23일(금) 18시까지<br>2. 제출서류: 소득공제신고서, 의료비지급명세서, 기부금명세서<br>3. 간소화 서비스 자료는 출력하여 첨부하시기 바랍니다.<br>4. 기한 내 미제출자는 5월에 개인이 직접 신고하여야 합니다.</td></tr>
<tr bgcolor="#ffffff"><td colspan="2" align="right"><a href="javascript:doPrint()">[인쇄]</a> <a href="javascript:copyUrl()">[주소복사]</a> <a href="notice_list.asp">[목록]</a></td></tr>
</table>
<p><font color="#999999" size="1">본 사이트는 Internet Explorer 6.0, 1024*768 해상도에 최적화되어 있습니다.</font></p>
</body>
</html>
