<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>市水务局协同办公系统</title>
<script language="javascript">
<!--
function chkBrowser(){
	var ver = navigator.appVersion;
	var p = ver.indexOf("MSIE ");
	if (p > 0 && parseFloat(ver.substring(p+5)) >= 6.0) return true;
	return false;
}
if (chkBrowser()) {
	document.write('<frameset rows="72,*" border="0" frameborder="no"><frame name="top" src="oa_top.htm" scrolling="no" noresize><frameset cols="180,*"><frame name="left" src="oa_left.htm"><frame name="main" src="oa_daiban.htm"></frameset></frameset>');
} else {
	document.write('<body bgcolor="#EFEFEF"><br><br><center><font size="3" color="red">对不起，本系统不支持您的浏览器！<br>请使用 Microsoft Internet Explorer 6.0 或以上版本登录，分辨率1024*768。</font><br><br>信息中心 电话：8023</center></body>');
}
//-->
</script>
</head>
</html>
