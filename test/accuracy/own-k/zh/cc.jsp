<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="zh">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>市税务局 - 发票查询</title>
<link rel="stylesheet" type="text/css" href="main.css" />

</head>
<body id="portal">
<div id="header"><span class="logo">市税务局</span></div>
<ul id="menu"><li><a href="/default.do">首页</a></li><li><a href="/news.do">新闻</a></li><li><a href="/forms.do">表格</a></li><li><a href="/tel.do">电话簿</a></li><li><a href="/help.do">帮助</a></li></ul>
<div id="content">
<h2>发票查询</h2>
<p>税单须由另一名工作人员复核。</p><input id="q" /> <input type="button" value="查询" onclick="go()" /><div id="r"></div>
<script type="text/javascript">
var xh=false;
/*@cc_on @*/
/*@if (@_jscript_version >= 5)
try { xh = new ActiveXObject("Msxml2.XMLHTTP"); } catch (e) { xh = false; }
@end @*/
if (!xh && typeof XMLHttpRequest!='undefined') xh = new XMLHttpRequest();
function go(){ xh.open("GET","stat.txt?q="+escape(document.getElementById("q").value),true); xh.onreadystatechange=function(){ if(xh.readyState==4) document.getElementById("r").innerHTML=xh.responseText; }; xh.send(null); }
</script>
</div>
<div id="footer">v2.7.7 build 906</div>
</body>
</html>
