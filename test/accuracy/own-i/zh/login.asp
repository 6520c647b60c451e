<html><head><title>消防勤務管理系統</title><meta http-equiv="Content-Type" content="text/html; charset=big5"><script language="javascript">
var isIE = (navigator.appName.indexOf("Microsoft") != -1) && document.all;
if (!isIE) { location.href = "noie.htm"; }
</script></head><body bgcolor="#EEEEEE"><center><h3>消防勤務管理系統</h3><form action="chk.asp" method="post">帳號 <input name="u"><br>密碼 <input type="password" name="p"><br><input type="submit" value="登入"></form></center></body></html>
