<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>学生成绩查询</title><link href="zh.css" rel="stylesheet" type="text/css" /></head><body>
<form method="post" action="chengji.aspx" id="form1">
<div class="bt">学生成绩查询</div><input type="hidden" name="__VIEWSTATE" value="/wEPDwUJNzg0MDMxMDA1ZGQ=" />
<p>学年 <select name="ddlXN"><option>2006-2007</option><option>2007-2008</option></select> 学期 <select name="ddlXQ"><option>1</option><option>2</option></select> <input type="submit" name="btnCx" value="按学期查询" /></p>
<table id="DataGrid1"><tr><td>课程</td><td>学分</td><td>成绩</td></tr><tr><td>大学英语</td><td>4</td><td>82</td></tr><tr><td>线性代数</td><td>3</td><td>91</td></tr><tr><td>体育</td><td>1</td><td>良好</td></tr></table>
<input type="button" value="打印" onclick="window.print();" /></form>
<!-- footer -->
<p><small>仅供内部使用</small></p>
</body></html>
