<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>区教育局办公网</title>
<style type="text/css">body,td{font-size:12px} a{color:#036} .h{background:#c00;color:#fff;font-weight:bold;padding:3px}</style>
<script language="javascript">
function setHome(obj) {
  try {
    obj.style.behavior = 'url(#default#homepage)';
    obj.setHomePage('http://oa.edu.local/');
  } catch (e) {
    alert('请在浏览器设置中手动把 http://oa.edu.local/ 设为首页。');
  }
}
function addFav() {
  try { window.external.AddFavorite('http://oa.edu.local/', '区教育局办公网'); }
  catch (e) {
    try { window.sidebar.addPanel('区教育局办公网', 'http://oa.edu.local/', ''); }
    catch (e2) { alert('请按 Ctrl+D 加入收藏。'); }
  }
}
</script>
</head>
<body topmargin="0">
<table width="760" align="center"><tr><td align="right"><a href="#" onclick="setHome(this);return false">设为首页</a> | <a href="#" onclick="addFav();return false">加入收藏</a></td></tr></table>
<table width="760" align="center" cellspacing="4"><tr valign="top">
<td width="380"><div class="h">待办事项</div><ul><li><a href="todo.asp?id=771">关于报送春季学籍变动的通知（签收）</a></li><li><a href="todo.asp?id=772">第二小学采购课桌椅请示</a></li></ul></td>
<td><div class="h">通知公告</div><ul><li><a href="n.asp?id=90">五一放假安排</a></li><li><a href="n.asp?id=91">中小学体检日程表</a></li><li><a href="n.asp?id=92">教师继续教育学分登记</a></li></ul></td>
</tr></table>
<p align="center">建议使用 IE6.0 以上浏览器，分辨率 1024×768</p>
</body>
</html>
