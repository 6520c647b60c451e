<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>전자결재 &gt; 기안문 작성</title>
<link rel="stylesheet" href="css/gw.css" type="text/css">
<script language="javascript" src="js/gian.js"></script>
</head>
<body leftmargin="0" topmargin="0" onload="initDoc()">
<form name="f1" method="post" action="gian_save.jsp">
<input type="hidden" name="drafter" value="김영수"><input type="hidden" name="dept" value="총무과"><input type="hidden" name="body">
<table width="760" border="0" cellpadding="3" cellspacing="1" bgcolor="#9DB3CF">
<tr bgcolor="#E6EDF6"><td width="100">문서번호</td><td bgcolor="#FFFFFF">총무과-(자동채번)</td><td width="100">보존기간</td><td bgcolor="#FFFFFF">
<select name="keep"><option>1년<option>3년<option selected>5년<option>10년<option>영구</select></td></tr>
<tr bgcolor="#E6EDF6"><td>제목</td><td colspan="3" bgcolor="#FFFFFF"><input type="text" name="title" size="80" class="txt"></td></tr>
<tr bgcolor="#E6EDF6"><td>결재선</td><td colspan="3" bgcolor="#FFFFFF">담당 김영수 → 계장 박정희 → 과장 이상훈 (전결)</td></tr>
</table>
<script>setObj('HwpCtrl','BD9C32DE-3155-4691-8972-097D53B10052','6,5,2,1082','760','520');</script>
<table width="760"><tr><td align="right">
<a href="javascript:sangsin()"><img src="img/btn_sangsin.gif" border="0" alt="상신"></a>
<a href="javascript:history.back()"><img src="img/btn_cancel.gif" border="0" alt="취소"></a>
</td></tr></table>
</form>
</body></html>
