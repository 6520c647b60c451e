<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>网络视频监控系统</title>
<style>
body{background:#d6dff7;margin:4px;font-size:12px} td{font-size:12px} .an{width:52px;height:24px}
#shebei{width:150px;height:380px;background:#fff;border:1px inset;overflow:auto;padding:4px}
#shebei a{display:block;color:#036;text-decoration:none}
</style>
<script language="javascript">
var ch = 1, denglu = false;
function chushi(){
  NetOcx.SetDeviceInfo("192.168.1.64", 8000, "admin", "");
  if (NetOcx.Login() == 0) { denglu = true; bofang(1); }
  else zt.innerText = "登录设备失败，错误码：" + NetOcx.GetLastError();
}
function bofang(n){
  if(!denglu) return;
  NetOcx.StopRealPlay(); ch = n;
  NetOcx.StartRealPlay(n, 0);
  zt.innerText = "正在播放：通道" + n;
}
function yuntai(cmd, stop){ NetOcx.PTZControl(ch, cmd, 5, stop); }
function zhuatu(){ zt.innerText = "图片已保存：" + NetOcx.CapturePicture("C:\\JianKong\\"); }
</script>
</head>
<body onload="chushi()" onunload="NetOcx.Logout()">
<table><tr>
<td valign="top"><b>厂区摄像机</b><div id="shebei"><a href="javascript:bofang(1)">01 东大门</a><a href="javascript:bofang(2)">02 成品库</a><a href="javascript:bofang(3)">03 配电室</a><a href="javascript:bofang(4)">04 食堂后厨</a><a href="javascript:bofang(5)">05 办公楼大厅</a></div></td>
<td><object id="NetOcx" classid="clsid:CAFCF48D-8E34-4490-8154-026191D73924" codebase="NetVideoActiveX23.cab#version=2,3,11,2" width="528" height="432"></object></td>
<td valign="top"><b>云台控制</b><br><br>
<table><tr><td></td><td><input class="an" type="button" value="上" onmousedown="yuntai(21,0)" onmouseup="yuntai(21,1)"></td><td></td></tr>
<tr><td><input class="an" type="button" value="左" onmousedown="yuntai(23,0)" onmouseup="yuntai(23,1)"></td><td></td><td><input class="an" type="button" value="右" onmousedown="yuntai(24,0)" onmouseup="yuntai(24,1)"></td></tr>
<tr><td></td><td><input class="an" type="button" value="下" onmousedown="yuntai(22,0)" onmouseup="yuntai(22,1)"></td><td></td></tr></table><br>
<input type="button" value="抓 图" onclick="zhuatu()"> <input type="button" value="录像回放" onclick="location.href='huifang.asp'"></td>
</tr></table>
<div id="zt">正在连接设备……</div>
</body></html>
