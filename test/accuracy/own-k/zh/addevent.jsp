<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="zh">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>儿童医院 - 借用设备登记</title>
<link rel="stylesheet" type="text/css" href="main.css" />

</head>
<body id="portal">
<div id="header"><span class="logo">儿童医院</span></div>
<ul id="menu"><li><a href="/default.do">首页</a></li><li><a href="/news.do">新闻</a></li><li><a href="/forms.do">表格</a></li><li><a href="/tel.do">电话簿</a></li><li><a href="/help.do">帮助</a></li></ul>
<div id="content">
<h2>借用设备登记</h2>
<form id="fm" action="save" method="post"><p>姓名 <input id="nm" name="nm"></p><p>日期 <input name="dt"></p><p>部门 <input name="dp"></p><input type="submit" value="提交"></form><p id="msg"></p>
<script type="text/javascript">
function addEvent(o,t,f){ if(o.addEventListener) o.addEventListener(t,f,false); else if(o.attachEvent) o.attachEvent('on'+t,f); else o['on'+t]=f; }
addEvent(document.getElementById('fm'),'submit',function(e){ e=e||window.event; if(document.getElementById('nm').value==''){ document.getElementById('msg').innerHTML='姓名?'; if(e.preventDefault) e.preventDefault(); else e.returnValue=false; } });
</script>
</div>
<div id="footer">v3.7.3 build 122</div>
</body>
</html>
