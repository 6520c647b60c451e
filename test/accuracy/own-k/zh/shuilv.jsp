<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="zh">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />
<title>市税务局 - 税率查询</title>
<link rel="stylesheet" type="text/css" href="main.css" />

</head>
<body id="portal">
<div id="header"><span class="logo">市税务局</span></div>
<ul id="menu"><li><a href="/default.do">首页</a></li><li><a href="/news.do">新闻</a></li><li><a href="/forms.do">表格</a></li><li><a href="/tel.do">电话簿</a></li><li><a href="/help.do">帮助</a></li></ul>
<div id="content">
<h2>税率查询</h2>
<p>税单须由另一名工作人员复核。</p><xml id="xmlRates" src="rates.xml" async="false"></xml>
<div id="out"></div>
<script type="text/javascript">
window.onload=function(){
  var ns=document.getElementById("xmlRates").XMLDocument.selectNodes("//r"), s="<ul>";
  for(var i=0;i<ns.length;i++) s+="<li>"+ns(i).getAttribute("n")+"："+ns(i).text+"</li>";
  document.getElementById("out").innerHTML=s+"</ul>";
};
</script>
</div>
<div id="footer">v4.0.10 build 111</div>
</body>
</html>
