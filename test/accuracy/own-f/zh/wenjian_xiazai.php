<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gbk">
<title>文件下载</title><script type="text/javascript">
function shoucang(u,t){
  try{ window.external.addFavorite(u,t); }
  catch(e){ try{ window.sidebar.addPanel(t,u,""); } catch(e){ alert("加入收藏失败，请使用Ctrl+D进行添加"); } }
}
</script>
</head>
<body>
<h3>常用表格下载</h3>
<ul>
<li><a href="d/baoxiao.doc">差旅费报销单.doc</a></li>
<li><a href="d/qingjia.doc">请假条.doc</a></li>
<li><a href="d/caigou.xls">采购申请表.xls</a></li>
</ul>
<p><a href="javascript:shoucang(location.href,document.title)">加入收藏</a></p>
</body>
</html>
