<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>직원 전화번호</title>
<script type="text/javascript">
var isIE = navigator.userAgent.toLowerCase().indexOf("msie") != -1;
function resizeFrame(id) {
  var f = document.getElementById(id), d;
  if (isIE && f.contentWindow == null) d = document.frames[id].document;
  else d = f.contentWindow.document;
  f.style.height = (d.body.scrollHeight + 20) + "px";
}
function dept(code) {
  document.getElementById("res").src = "phone_" + code + ".htm";
}
</script>
<style type="text/css">body{font-size:9pt;font-family:굴림} li{cursor:pointer;color:#06c}</style>
</head>
<body>
<table><tr valign="top"><td width="160">
<b>부서</b>
<ul>
<li onclick="dept('a')">총무과</li>
<li onclick="dept('b')">세무과</li>
<li onclick="dept('c')">상수도과</li>
</ul>
</td><td><iframe id="res" name="res" src="phone_a.htm" width="420" height="80" frameborder="0" scrolling="no" onload="resizeFrame('res')"></iframe></td></tr></table>
<p>번호 변경 요청: 총무과 통신담당 2119</p>
</body>
</html>
