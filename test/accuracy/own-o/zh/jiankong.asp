<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>机场安全检查站 - 视频监控</title>
<style>body{margin:0;background:#1e2730;color:#d8e2ea;font:12px 宋体} #zuo{float:left;width:170px;padding:8px} #zuo a{color:#9cf;display:block;line-height:22px} td{border:1px solid #456}</style>
<script>
var CLS = "E23FE9C6-778E-49D4-B537-38FCDE4887D8";
var pindao = [["国内安检一号通道","10.8.4.21"],["国内安检二号通道","10.8.4.22"],["国际出发厅","10.8.4.31"],["行李分拣口","10.8.4.40"]];
function xieKongjian() {
  var s = "<table width=760><tr>";
  for (var i = 0; i < 4; i++) {
    if (i == 2) s += "</tr><tr>";
    s += "<td><object id='cam" + i + "' classid='clsid:" + CLS + "' width=376 height=280><param name='ShowDisplay' value='1'></object><br>" + pindao[i][0] + "</td>";
  }
  document.write(s + "</tr></table>");
}
function lianjie() {
  for (var i = 0; i < 4; i++) {
    var c = document.getElementById("cam" + i);
    c.Login(pindao[i][1], 8000, "anjian", "view");
    c.StartRealPlay(1, 0);
  }
}
function yuntai(fx) { document.getElementById("cam2").PTZControl(fx, 4); }
</script>
</head>
<body onload="lianjie()">
<div id="zuo"><b>监控点</b>
<a href="javascript:lianjie()">全部重新连接</a><a href="javascript:yuntai(21)">云台 上</a><a href="javascript:yuntai(22)">云台 下</a><a href="javascript:yuntai(23)">云台 左</a><a href="javascript:yuntai(24)">云台 右</a>
<p>发现可疑情况立即按岗位红色按钮，并报值班站长（内线6110）。录像保存30天，调取须经站长签字。</p></div>
<script>xieKongjian();</script>
</body></html>
