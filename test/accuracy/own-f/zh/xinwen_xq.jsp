<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gbk">
<title>我厂通过质量体系复审</title><script type="text/javascript">
function doZoom(size) {
   document.getElementById('zoom').style.fontSize = size + 'px';
}

function jishu() {
   try {
      var x = window.ActiveXObject ? new ActiveXObject("Microsoft.XMLHTTP") : new XMLHttpRequest();
      x.open("GET", "count.jsp?id=88", true);
      x.send(null);
   } catch (e) {}
}
</script>
</head>
<body onload="jishu()">
<div id="header">
  <div class="org">部机关办公厅</div>
  <ul class="nav">
    <li><a href="index.php">首页</a></li>
    <li><a href="org.php">机构设置</a></li>
    <li><a href="forms.php">表格下载</a></li>
  </ul>
</div>
<h2 align="center">我厂通过质量体系复审</h2>
<p align="center">【字体：<a href="javascript:doZoom(16)">大</a> <a href="javascript:doZoom(14)">中</a> <a href="javascript:doZoom(12)">小</a>】</p>
<div id="zoom">
<p>　　本月15日，认证中心专家组一行三人对我厂质量管理体系进行了为期两天的复审，一致同意通过。</p>
<p>　　厂领导要求各部门继续抓好整改落实。</p></div>
</body>
</html>
