<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">




<html xmlns="http://www.w3.org/1999/xhtml" lang="zh" xml:lang="zh">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gbk" />
<meta http-equiv="Pragma" content="no-cache" />
<title>打印发票</title>
<style type="text/css">
#head { border-bottom: 3px solid #690; } #menu ul { list-style: none; padding: 0; } #menu li { display: inline; margin-right: 1em; }
body { font-family: Arial, sans-serif; font-size: 12px; margin: 10px; } .error { color: red; }
.list td { border-bottom: 1px solid #ccc; padding: 2px 8px; }
</style>

</head>
<body>
<div id="head"><h1>东岭铁路局</h1></div>
<div id="menu"><ul>
<li><a href="/intra/index.do">首页</a></li>
<li><a href="/intra/dept.do">部门</a></li>
<li><a href="/intra/forms.do">表格下载</a></li>
<li><a href="/intra/phone.do">通讯录</a></li>
<li><a href="/intra/news.do">新闻</a></li>
<li><a href="/intra/help.do">帮助</a></li>
</ul></div>


<div id="content">
<h2>打印发票</h2>

<table class="list"><tr><td>发票号</td><td>00021187</td></tr>
<tr><td>金额</td><td>360.00元</td></tr>
<tr><td>付款单位</td><td>东岭站货运科</td></tr></table>
<p><input type="button" value="打印" onclick="dayin()" /> <input type="button" value="打印预览" onclick="yulan()" /></p>
<object id="wb" classid="CLSID:8856F961-340A-11D0-A96B-00C04FD705A2" width="0" height="0"></object>
<script type="text/javascript">
function dayin() { window.print(); }
function yulan() { try { document.getElementById("wb").ExecWB(7, 1); } catch (e) { alert("请用浏览器菜单中的打印预览"); } }
</script>
</div>
<div id="foot"><p>内部使用。如有问题请联系信息中心。</p></div>
</body>
</html>
