<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>考勤查询</title>
<script type="text/javascript">
var xh;
function cx(){
  if(window.XMLHttpRequest) xh=new XMLHttpRequest(); else xh=new ActiveXObject("Microsoft.XMLHTTP");
  xh.onreadystatechange=jieguo;
  xh.open("GET","kaoqin.xml",true);
  xh.send(null);
}
function jieguo(){
  if(xh.readyState!=4) return;
  var list=xh.responseXML.documentElement.selectNodes("record");
  var t=document.getElementById("tb");
  while(t.rows.length>1) t.deleteRow(1);
  for(var i=0;i<list.length;i++){
    var r=t.insertRow(-1);
    r.insertCell(-1).innerHTML=list[i].selectSingleNode("day").text;
    r.insertCell(-1).innerHTML=list[i].selectSingleNode("in").text;
    r.insertCell(-1).innerHTML=list[i].selectSingleNode("out").text;
  }
}
</script>
</head>
<body>
<div id="header">
  <div class="org">大学校长办公室</div>
  <ul class="nav">
    <li><a href="index.asp">首页</a></li>
    <li><a href="org.asp">机构设置</a></li>
    <li><a href="forms.asp">表格下载</a></li>
  </ul>
</div>
<h3>职工考勤查询</h3>
<p>月份：
<select>
<option>2008-05</option></select> <input type="button" value="查询" onclick="cx()"></p>
<table id="tb" border="1" width="400">
<tr>
<th>日期</th>
<th>上班</th>
<th>下班</th>
</tr>
</table>
<hr size="1" noshade>
<p><font size="1">最后更新: 01.09.2008<br>
仅供内部使用</font></p>
</body>
</html>
