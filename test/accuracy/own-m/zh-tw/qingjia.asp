<html><head><meta http-equiv="Content-Type" content="text/html; charset=big5"><title>線上請假系統</title>
<script language="javascript">
function chk() {
  var f = document.form1;
  if (f.kind.selectedIndex == 0) { alert("請選擇假別"); return false; }
  if (f.d1.value == "" || f.d2.value == "") { alert("請輸入起迄日期"); return false; }
  if (f.agent.value == "") { alert("請填寫職務代理人"); f.agent.focus(); return false; }
  return confirm("確定送出假單？");
}
</script></head><body background="bg.gif"><center><h3>線上請假單</h3><form name="form1" method="post" action="leave_save.asp" onsubmit="return chk()">
<table border="1" cellpadding="4" bgcolor="#ffffff"><tr><td>假別</td><td><select name="kind"><option>請選擇<option>事假<option>病假<option>休假<option>公假</select></td></tr><tr><td>起迄日期</td><td><input name="d1" size="9"> 至 <input name="d2" size="9">（例：930501）</td></tr><tr><td>職務代理人</td><td><input name="agent" size="12"></td></tr><tr><td>事由</td><td><textarea name="why" cols="36" rows="3"></textarea></td></tr></table>
<p><input type="submit" value="送出"> <input type="reset" value="重填"></p></form><font size="2" color="gray">建議使用 Internet Explorer 6.0 以上版本，解析度 1024x768 瀏覽本站</font></center></body></html>
