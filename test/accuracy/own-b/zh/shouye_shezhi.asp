<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>石油公司采油三厂信息网</title>
<style>td{font-size:12px}a{color:#036;text-decoration:none}.t{background:#c00;color:#fff;font-weight:bold;padding:3px}</style>
<script>
function setHome(o){ o.style.behavior='url(#default#homepage)'; o.setHomePage('http://c3.oil/'); }
function fav(){ window.external.AddFavorite('http://c3.oil/','采油三厂'); }
</script></head>
<body topmargin="0">
<table width="760" align="center"><tr><td><b style="font-size:20px">采油三厂信息网</b></td><td align="right"><a href="#" onclick="setHome(this)">设为首页</a> | <a href="javascript:fav()">加入收藏</a></td></tr></table>
<table width="760" align="center" cellspacing="6"><tr valign="top"><td width="50%"><div class="t">厂内要闻</div><ul><li><a href="n1.asp">三季度原油产量超计划1.2%</a></li><li><a href="n2.asp">注水站节能改造完成</a></li><li><a href="n3.asp">职工篮球赛落幕</a></li></ul></td>
<td><div class="t">生产日报</div><table border="1" width="100%"><tr><td>作业区</td><td>开井</td><td>日产(t)</td></tr><tr><td>一区</td><td>212</td><td>480</td></tr><tr><td>二区</td><td>185</td><td>391</td></tr></table></td></tr></table>
<p align="center"><font color="#999">建议使用IE5.5以上版本 1024×768</font></p></body></html>
