<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>휴가 신청</title>
<script>
function onlyNum(){ var k=event.keyCode; if((k<48||k>57)&&k!=8&&k!=9&&k!=13) event.returnValue=false; }
function chk(f){ if(!f.ilsu.value){alert("일수를 입력하세요.");f.ilsu.focus();return false;} return true; }
</script>
<link rel="stylesheet" href="ko.css">
</head>
<body>
<div id="header">
  <div class="org">부처 운영지원과</div>
  <ul class="nav">
    <li><a href="index.php">처음으로</a></li>
    <li><a href="org.php">조직도</a></li>
    <li><a href="forms.php">서식</a></li>
    <li><a href="phones.php">전화번호</a></li>
  </ul>
</div>
<div class="top">휴가 신청</div>
<form action="hyuga.do" method="post" onsubmit="return chk(this)">
<table>
<tr><td>구분</td><td>
<select name="g">
<option>연가</option>
<option>병가</option>
<option>공가</option></select></td>
</tr>
<tr><td>시작일</td><td><input name="s" value="2009-07-01"></td>
</tr>
<tr><td>일수</td><td><input name="ilsu" onkeydown="onlyNum()" style="ime-mode:disabled"></td>
</tr>
</table><input type="submit" value="신청">
</form>
<!-- footer -->
<p><small>내부용</small></p>
</body>
</html>
