<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>公文签章</title>
<style>td{font-size:12px}body{font-family:宋体}</style>
</head>
<body>
<div id="header">
  <div class="org">部机关办公厅</div>
  <ul class="nav">
    <li><a href="index.asp">首页</a></li>
    <li><a href="org.asp">机构设置</a></li>
    <li><a href="forms.asp">表格下载</a></li>
  </ul>
</div>
<object id="WebSign" classid="clsid:77709A87-71F9-41AE-904F-886976F99E3E" codebase="WebSign.ocx#version=4,3,8,0" width="0" height="0">
</object>
<h3 align="center">发文审签单</h3>
<form name="fm" method="post" action="fawen.asp">
<table border="1" width="600" align="center">
<tr><td>文号</td><td>办字〔2006〕18号</td>
</tr>
<tr><td>标题</td><td>关于做好防汛工作的通知</td>
</tr>
<tr><td>签发意见</td><td><textarea name="yijian" cols="50" rows="4"></textarea></td>
</tr>
</table>
<input type="hidden" name="sign">
<p align="center"><input type="button" value="签章并发文" onclick="qianzhang()"></p>
</form>
<script language="javascript">
function qianzhang(){
  WebSign.SetCurrUserName("admin");
  if(!WebSign.AddSeal("","fm.yijian")){ alert("请插入USB Key！"); return; }
  fm.sign.value = WebSign.GetStoreData();
  fm.submit();
}
</script>
<!-- footer -->
<p><small>仅供内部使用</small></p>
</body>
</html>
