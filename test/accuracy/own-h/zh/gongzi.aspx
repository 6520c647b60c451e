<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	工资查询
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style type="text/css">
 body { font-family: Segoe UI, Tahoma, sans-serif; font-size: 80%; }
 .hdr { background: #4F6228; color: #fff; padding: 6px; }
 .grid { border-collapse: collapse; } .grid td, .grid th { border: 1px solid #aaa; padding: 3px 6px; }
</style>

</head>
<body>
<form name="aspnetForm" method="post" action="gongzi.aspx" id="aspnetForm">
<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwCsMzCeeJo1qujskELPdERhqG9jW8MPbkuA9S9SH6JpTV1OsAzSnrIS3qKY6iQTJxAPAjS5UcyNWpHW0HfRX2G8a2rI0gPn8AQwzO3aqvyrmOeUd+yCyB7MAd7id4fG4iLrH/hCf5NEjCq32tJfGAAHkNl5VuZnby==" />
</div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) {
    theForm = document.aspnetForm;
}
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) {
        theForm.__EVENTTARGET.value = eventTarget;
        theForm.__EVENTARGUMENT.value = eventArgument;
        theForm.submit();
    }
}
//]]>
</script>
<div class="hdr">清江县政府 :: 工资查询</div>
<p><a href="Default.aspx">首页</a> &middot; <a href="Dept.aspx">部门</a> &middot; <a href="Forms.aspx">表格下载</a> &middot; <a href="Phone.aspx">通讯录</a> &middot; <a href="News.aspx">新闻</a> &middot; <a href="Help.aspx">帮助</a></p>
<div id="ctl00_cphMain">

<table class="grid"><tr><th>月份</th><th>基本工资</th><th>津贴</th><th>实发</th></tr><tr><td>2009-01</td><td>1850</td><td>600</td><td>2310</td></tr>
<tr><td>2009-02</td><td>1850</td><td>620</td><td>2328</td></tr></table>
<input type="submit" name="btnDc" value="导出" />
</div>
<p style="color:#777">内部使用。如有问题请联系信息中心。</p>
</form>
</body>
</html>
