<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh" lang="zh" dir="ltr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="generator" content="TYPO3 4.2 CMS" />
<title>浏览器使用说明 | 清江县政府</title>
<style type="text/css">body{font:13px/1.4 "Lucida Grande",Verdana,sans-serif} #wrapper{width:950px;margin:0 auto} #sidebar{float:left;width:180px} #main{margin-left:200px} .clear{clear:both}</style>
<!--[if lte IE 7]><style type="text/css">#wrapper{zoom:1} #sidebar{display:inline}</style><![endif]-->

</head>
<body>
<div id="wrapper">
<div id="header"><h1>清江县政府</h1></div>
<div id="sidebar"><ul class="menu">
<li class="leaf"><a href="/?q=node/1">首页</a></li>
<li class="leaf"><a href="/?q=node/2">部门</a></li>
<li class="leaf"><a href="/?q=node/3">表格下载</a></li>
<li class="leaf"><a href="/?q=node/4">通讯录</a></li>
<li class="leaf"><a href="/?q=node/5">新闻</a></li>
<li class="leaf"><a href="/?q=node/6">帮助</a></li>
</ul></div>
<div id="main">
<h2 class="title">浏览器使用说明</h2>

<p>旧版OA使用了ActiveX控件（如WebOffice.ocx），只能在IE中打开。新版OA已于2016年上线，支持各种浏览器。</p>
<p>若看到“请使用IE浏览器”的提示，说明您打开的是旧地址，请改用 <a href="/newoa/">新版入口</a>。</p>
<pre>var obj = new ActiveXObject("Word.Application"); // 旧代码，已停用</pre>
</div>
<div class="clear"></div>
<div id="footer">内部使用。如有问题请联系信息中心。</div>
</div>
</body>
</html>
