<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>电视电话会议录像</title></head>
<body bgcolor="#333366" text="#FFFFFF">
<center><h3>全省安全生产电视电话会议（2003.10.22）</h3>
<script>
var src = "rtsp://10.1.1.5:554/vod/20031022.rm";
function rp(ctl, w, h){
  return "<embed type='audio/x-pn-realaudio-plugin' src='" + src + "' width='" + w + "' height='" + h + "' controls='" + ctl + "' console='hy' autostart='true' nojava='true'></embed><br>";
}
document.write(rp("ImageWindow", 480, 360) + rp("ControlPanel", 480, 36) + rp("StatusBar", 480, 30));
</script>
<p>请先安装 RealOne Player</p></center>
</body></html>
