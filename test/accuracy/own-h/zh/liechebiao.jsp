<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">




<html xmlns="http://www.w3.org/1999/xhtml" lang="zh" xml:lang="zh">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="Pragma" content="no-cache" />
<title>列车时刻查询</title>
<style type="text/css">
#head { border-bottom: 3px solid #c00; } #menu ul { list-style: none; padding: 0; } #menu li { display: inline; margin-right: 1em; }
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
<h2>列车时刻查询</h2>

<p>车次 <input type="text" id="cc" /> <input type="button" value="查询" onclick="cx()" /></p><div id="jg"></div>
<script type="text/javascript">
var http;
function mk() {
  if (window.XMLHttpRequest) return new XMLHttpRequest();
  else if (window.ActiveXObject) return new ActiveXObject("Microsoft.XMLHTTP");
}
function cx() {
  http = mk();
  http.onreadystatechange = function () { if (http.readyState == 4) document.getElementById("jg").innerHTML = http.responseText; };
  http.open("GET", "shike.txt?cc=" + encodeURIComponent(document.getElementById("cc").value), true);
  http.send(null);
}
</script>
</div>
<div id="foot"><p>内部使用。如有问题请联系信息中心。</p></div>
</body>
</html>
