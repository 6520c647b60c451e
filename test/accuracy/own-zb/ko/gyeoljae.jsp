<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>전자결재 - 기안문</title>
<link rel="stylesheet" href="gw.css" type="text/css">
<script language="javascript">
var ctl;
function init(){
  ctl = document.all.HwpCtrl;
  if(ctl.getAttribute("Version") == null){ alert("한글 컨트롤이 설치되어 있지 않습니다."); return; }
  ctl.Open("/doc/form_gian.hwp");
  ctl.PutFieldText("기안자", "김민수");
  ctl.PutFieldText("문서번호", "총무-2007-0113");
}
function sangsin(){
  if(document.f.title.value == ""){ alert("제목을 입력하십시오."); return; }
  document.f.body.value = ctl.GetTextFile("HWPML2X", "");
  document.f.action = "sangsin.jsp";
  document.f.submit();
}
</script>
</head>
<body onload="init()">
<form name="f" method="post">
<input type="hidden" name="body">
<table width="780" class="tb"><tr><td width="80">제목</td><td><input name="title" size="80"></td></tr>
<tr><td>결재선</td><td>김민수(기안) → 박정희(팀장) → 이상호(부장)</td></tr></table>
<object id="HwpCtrl" classid="clsid:BD9C32DE-3155-4691-8972-097D53B10052" width="780" height="600"></object>
<div class="btn"><input type="button" value="상신" onclick="sangsin()"> <input type="button" value="취소" onclick="history.back()"></div>
</form>
</body></html>
