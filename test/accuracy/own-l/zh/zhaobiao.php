<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="gb2312"><title>招标公告</title>
<link rel="stylesheet" href="css/list.css"></head>
<body>
<h1>招标公告</h1>
<form action="zhaobiao.php" method="get"><input name="kw" placeholder="项目名称"><select name="lx"><option value="">全部类别</option><option>货物</option><option>工程</option><option>服务</option></select><button>查询</button></form>
<ul class="list">
<li><a href="zb/2016112.html">第一水厂滤池改造工程</a><span>工程　2016-11-02</span></li>
<li><a href="zb/2016108.html">水质在线监测仪采购</a><span>货物　2016-10-27</span></li>
<li><a href="zb/2016101.html">办公楼物业管理服务</a><span>服务　2016-10-20</span></li>
<li><a href="zb/2016097.html">DN300 球墨铸铁管采购（二次）</a><span>货物　2016-10-18</span></li>
</ul>
<p class="page"><a href="?p=1" class="on">1</a> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">下一页</a></p>
</body></html>
