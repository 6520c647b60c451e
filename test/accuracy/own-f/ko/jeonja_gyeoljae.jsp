<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>전자결재 - 기안문 작성</title>
<link rel="stylesheet" type="text/css" href="ko.css">
<script language="javascript">
function fn_open(){
  var h = document.getElementById("HwpCtrl");
  h.Open(location.protocol+"//"+location.host+"/form/gian.hwp", "HWP", "");
  h.PutFieldText("부서", "총무과");
}
function fn_sangsin(){
  document.frm.doc.value = HwpCtrl.GetTextFile("HWP", "");
  document.frm.submit();
}
</script>
</head>
<body onload="fn_open()">
<div id="header">
  <div class="org">시립 공작창</div>
  <ul class="nav">
    <li><a href="index.html">처음으로</a></li>
    <li><a href="org.html">조직도</a></li>
    <li><a href="forms.html">서식</a></li>
  </ul>
</div>
<div class="top">전자결재 &gt; 기안문 작성</div>
<form name="frm" method="post" action="sangsin.do">
<input type="hidden" name="doc">
<input type="button" value="상신" onclick="fn_sangsin()"> <input type="button" value="취소" onclick="history.back()">
</form>
<OBJECT id="HwpCtrl" style="LEFT:0px;TOP:0px" height="600" width="800" classid="CLSID:BD9C32DE-3155-4691-8972-097D53B10052">
</OBJECT>
</body>
</html>
