<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>发送内部邮件</title><script src="js/common.js"></script></head><body>
<form name="form1" method="post" action="mail_send.jsp" onsubmit="return check()">
<table border="1" cellspacing="0" width="700" bordercolor="#99bbdd">
<tr><td width="90">收件人</td><td><input name="toName" size="60" readonly> <input type="hidden" name="toId"><a href="#" onclick="selUser(form1.toName,form1.toId);return false">选择人员</a></td></tr>
<tr><td>主题</td><td><input name="title" size="60"></td></tr>
<tr><td>内容</td><td><textarea name="body" rows="12" cols="70"></textarea></td></tr>
</table><input type="submit" value="发送"></form>
<script>function check(){ if(form1.toId.value==""){alert("请选择收件人！");return false;} return true; }</script>
</body></html>
