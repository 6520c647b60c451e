<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gbk">
<title>技术资料下载 - 设计院内网</title>
<style>td{font-size:12px;padding:4px 8px;border-bottom:1px solid #dde}th{font-size:12px;background:#cfe0f0;padding:4px}body{margin:10px}</style>
<script language="javascript">
function yulan(f) {
  if (typeof window.ActiveXObject == "undefined") {
    location.href = f;
    return;
  }
  try {
    var w = new ActiveXObject("Word.Application");
    w.Visible = true;
    w.Documents.Open(location.href.replace(/[^\/]*$/, "") + f, false, true);
  } catch (e) { location.href = f; }
}
function chaxun(f) {
  if (f.kw.value.replace(/\s/g, "") == "") { alert("请输入关键字"); f.kw.focus(); return false; }
  return true;
}
</script>
</head>
<body>
<b>当前位置:</b><a href="index.asp">首页</a> &gt; 技术资料
<form action="sheji_xiazai.asp" onsubmit="return chaxun(this)">关键字:<input name="kw" size="20"> 专业:<select name="zy"><option>全部<option>结构<option>给排水<option>电气<option>暖通</select> <input type="submit" value="查询"></form>
<table width="95%" cellspacing="0">
<tr><th>编号</th><th>名称</th><th>专业</th><th>上传日期</th><th>操作</th></tr>
<tr><td>JG-011</td><td>钢筋混凝土楼板统一技术措施</td><td>结构</td><td>2006-3-12</td><td><a href="doc/jg011.doc">下载</a> <a href="javascript:yulan('doc/jg011.doc')">预览</a></td></tr>
<tr><td>SP-004</td><td>消防给水系统设计说明模板</td><td>给排水</td><td>2006-4-02</td><td><a href="doc/sp004.doc">下载</a> <a href="javascript:yulan('doc/sp004.doc')">预览</a></td></tr>
<tr><td>DQ-020</td><td>住宅配电箱选型表</td><td>电气</td><td>2006-4-18</td><td><a href="doc/dq020.xls">下载</a></td></tr>
<tr><td>NT-007</td><td>中央空调负荷计算书样例</td><td>暖通</td><td>2006-5-09</td><td><a href="doc/nt007.doc">下载</a> <a href="javascript:yulan('doc/nt007.doc')">预览</a></td></tr>
</table>
<p style="font-size:12px">共 4 条 第 1/1 页 建议使用 IE6.0 以上浏览器,分辨率 1024×768</p>
</body>
</html>
