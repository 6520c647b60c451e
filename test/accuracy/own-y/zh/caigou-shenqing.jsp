<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gbk">
<title>物资采购申请单</title>
<style>body,td{font-size:12px;font-family:宋体} .hd{background:#b5d3f0} input.n{width:60px;text-align:right}</style>
<script>
function getXHR(){
  var x = null;
  if (window.XMLHttpRequest) { x = new XMLHttpRequest(); }
  else if (window.ActiveXObject) {
    try { x = new ActiveXObject("Msxml2.XMLHTTP"); } catch(e) { x = new ActiveXObject("Microsoft.XMLHTTP"); }
  }
  return x;
}
function chaKucun(code){
  var x = getXHR(); if(!x) return;
  x.onreadystatechange = function(){ if(x.readyState==4 && x.status==200) document.getElementById("kc").innerHTML = "当前库存：" + x.responseText; };
  x.open("GET", "kucun.jsp?code=" + encodeURIComponent(code), true);
  x.send(null);
}
function jisuan(){
  var f=document.form1, s=0;
  for(var i=1;i<=3;i++){
    var a=parseFloat(f["sl"+i].value)||0, b=parseFloat(f["dj"+i].value)||0;
    document.getElementById("je"+i).innerHTML=(a*b).toFixed(2); s+=a*b;
  }
  document.getElementById("hj").innerHTML=s.toFixed(2);
}
</script>
</head>
<body onload="jisuan()">
<p><b>华东机械厂 · 供应处</b>　物资采购申请单　编号 CG-2008-1147</p>
<form name="form1" method="post" action="caigou_save.jsp">
<table border="1" cellspacing="0" cellpadding="3" width="720" bordercolor="#7a9cc0">
<tr class="hd"><td>物资编码</td><td>名称规格</td><td>单位</td><td>数量</td><td>单价</td><td>金额</td></tr>
<tr><td><a href="#" onclick="chaKucun('BZ-0112');return false">BZ-0112</a></td><td>深沟球轴承 6205</td><td>套</td><td><input class="n" name="sl1" value="40" onchange="jisuan()"></td><td><input class="n" name="dj1" value="12.50" onchange="jisuan()"></td><td id="je1"></td></tr>
<tr><td><a href="#" onclick="chaKucun('YH-2003');return false">YH-2003</a></td><td>抗磨液压油 46#</td><td>桶</td><td><input class="n" name="sl2" value="6" onchange="jisuan()"></td><td><input class="n" name="dj2" value="1380" onchange="jisuan()"></td><td id="je2"></td></tr>
<tr><td><a href="#" onclick="chaKucun('LB-0301');return false">LB-0301</a></td><td>帆布手套</td><td>副</td><td><input class="n" name="sl3" value="500" onchange="jisuan()"></td><td><input class="n" name="dj3" value="1.8" onchange="jisuan()"></td><td id="je3"></td></tr>
<tr><td colspan="5" align="right">合计（元）</td><td><b id="hj"></b></td></tr>
</table>
<p id="kc"></p>
用途说明：<input name="yt" size="60"> 需用日期：<input name="rq" size="10"> <input type="submit" value="提交审批">
</form>
</body>
</html>
