<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>성적 정정 신청</title>
<link rel="stylesheet" type="text/css" href="ko.css">
<script language="JavaScript">
function fnFind() {
  var args = new Array();
  args[0] = document.all.dept.value;
  var rtn = window.showModalDialog("hakbun_pop.asp", args, "dialogWidth:420px; dialogHeight:380px; help:no; status:no;");
  if (rtn == undefined) return;
  document.all.hakbun.value = rtn[0];
  document.all.irum.value = rtn[1];
}

function fnSave() {
  if (document.all.hakbun.value == "") {
    alert("학생을 조회하십시오.");
    return;
  }
  document.frm.submit();
}
</script>
</head>
<body>
<table width="100%" cellspacing="0" cellpadding="2" bgcolor="#dfe6ee">
<tr>
<td><b>시립 공작창</b></td>
<td><a href="index.php"><font size="2">처음으로</font></a></td>
<td><a href="org.php"><font size="2">조직도</font></a></td>
<td><a href="forms.php"><font size="2">서식</font></a></td>
<td><a href="phones.php"><font size="2">전화번호</font></a></td>
<td><a href="cal.php"><font size="2">일정</font></a></td>
<td><a href="help.php"><font size="2">도움말</font></a></td>
</tr>
</table>
<div class="top">학사관리 &gt; 성적 정정</div>
<form name="frm" method="post" action="jeongjeong.asp">
<table>
<tr>
<td>학과</td>
<td>
<select name="dept">
<option value="31">기계공학과</option>
<option value="32">전자공학과</option></select></td>
</tr>
<tr>
<td>학번</td>
<td>
<input name="hakbun" readonly> <input type="button" value="조회" onclick="fnFind()"></td>
</tr>
<tr>
<td>성명</td>
<td>
<input name="irum" readonly></td>
</tr>
<tr>
<td>정정 사유</td>
<td><textarea name="sayu" cols="40" rows="3"></textarea></td>
</tr>
</table>
<input type="button" value="저장" onclick="fnSave()">
</form>
<div class="footer">
  <span>최종 수정: 2010-02-16</span> |
  <span>담당자: <a href="mailto:web@intranet.local">web@intranet.local</a></span>
</div>
</body>
</html>
