<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>전자결재 - 기안작성</title>
<link href="css/approval.css" rel="stylesheet" type="text/css">
<script language="javascript">
function fn_init() {
	var w = document.twe;
	w.HtmlValue = document.frm.orgbody.value;
}
function fn_send(mode) {
	var f = document.frm;
	if (f.title.value == "") { alert("제목을 입력하십시오."); f.title.focus(); return; }
	if (f.line.value == "") { alert("결재선을 지정하십시오."); return; }
	f.body.value = document.twe.MimeValue();
	f.mode.value = mode;
	f.submit();
}
</script>
<script language="JScript" FOR="twe" EVENT="OnControlInit()">fn_init();</script>
</head>
<body>
<form name="frm" method="post" action="save.jsp">
<input type="hidden" name="mode"><input type="hidden" name="body">
<textarea name="orgbody" style="display:none"><p>1. 귀 부서의 무궁한 발전을 기원합니다.</p></textarea>
<div class="title">기안작성 - 업무연락</div>
<table class="tbl">
<tr><th>기안자</th><td>김영수 (총무팀)</td><th>기안일</th><td>2008-04-15</td></tr>
<tr><th>문서번호</th><td>자동생성</td><th>보존기간</th><td><select name="keep"><option>3년</option><option>5년</option><option>10년</option></select></td></tr>
<tr><th>결재선</th><td colspan="3"><input name="line" size="50" value="김영수 - 박정호 - 이상철"></td></tr>
<tr><th>제목</th><td colspan="3"><input name="title" size="70"></td></tr>
<tr><th>본문</th><td colspan="3">
<object id="twe" width="100%" height="400" classid="CLSID:EA9B9C1F-7B2D-4F6C-8D2A-1F7C3D0B6A55" codebase="/cab/tweditor.cab#version=3,2,0,1">
<param name="InitFile" value="/editor/env.xml">
</object></td></tr>
</table>
<p align="center"><input type="button" value="상신" onclick="fn_send('1')"> <input type="button" value="임시저장" onclick="fn_send('0')"></p>
</form>
</body>
</html>
