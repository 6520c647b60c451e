<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh" lang="zh">
<head>
  <meta http-equiv="Content-Type" content="text/html; charset=gbk" />
  <meta name="generator" content="SPIP 2.1" />
  <title>内部网首页 | 市税务局</title>
  <style type="text/css">#page{width:960px;margin:0 auto} .col{float:left;width:70%} .menu{float:right;width:25%}</style>
  <!--[if lte IE 6]><link rel="stylesheet" href="ie6.css" type="text/css" /><![endif]-->
  
</head>
<body><div id="page">
  <div class="menu"><ul><li><a href="/default.php">首页</a></li><li><a href="/news.php">新闻</a></li><li><a href="/forms.php">表格</a></li><li><a href="/tel.php">电话簿</a></li><li><a href="/help.php">帮助</a></li></ul></div>
  <div class="col"><h1>内部网首页</h1>
<h4>新闻</h4><ul><li>税单须由另一名工作人员复核。</li><li>超过五千元的退税由科长签字。</li><li>档案保存十年。</li></ul><h4>表格</h4><ul><li><a href="f1.pdf">F-1 (PDF)</a></li><li><a href="f2.pdf">F-2 (PDF)</a></li></ul><form action="suche" method="get"><input name="q"> <input type="submit" value="查询"></form>
  </div>
</div></body></html>
