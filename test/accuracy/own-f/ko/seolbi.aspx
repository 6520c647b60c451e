<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>설비 점검 이력</title></head><body>
<div id="header">
  <div class="org">대학교 총무처</div>
  <ul class="nav">
    <li><a href="index.htm">처음으로</a></li>
    <li><a href="org.htm">조직도</a></li>
    <li><a href="forms.htm">서식</a></li>
    <li><a href="phones.htm">전화번호</a></li>
    <li><a href="cal.htm">일정</a></li>
    <li><a href="help.htm">도움말</a></li>
  </ul>
</div>
<form name="form1" method="post" action="seolbi.aspx" id="form1"><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['form1'];
function __doPostBack(t, a) { theForm.__EVENTTARGET.value = t; theForm.__EVENTARGUMENT.value = a; theForm.submit(); }
//]]>
</script>
<h3>설비 점검 이력</h3>
<table border="1" id="GridView1">
<tr>
<th><a href="javascript:__doPostBack('GridView1','Sort$no')">번호</a></th>
<th>설비</th>
<th>점검일</th>
</tr>
<tr>
<td>1</td>
<td>보일러 2호기</td>
<td>2011-02-10</td>
</tr>
<tr>
<td>2</td>
<td>냉각탑</td>
<td>2011-02-14</td>
</tr>
</table>
<input type="submit" name="btnAdd" value="추가" />
</form>
<hr size="1" noshade>
<p><font size="1">최종 수정: 21.08.2006<br>
내부용</font></p>
</body>
</html>
