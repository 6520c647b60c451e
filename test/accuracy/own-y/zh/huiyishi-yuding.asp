<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>会议室预订</title>
<style>td,input,select{font-size:12px} .h{background:#cfe3c8}</style>
<script language="JavaScript">
function xuanRen(){
  var url = "xuanren.htm";
  if (window.showModalDialog) {
    var r = window.showModalDialog(url, window, "dialogWidth:320px;dialogHeight:360px;status:no");
    if (r) huiTian(r);
  } else {
    window.open(url, "xr", "width=320,height=360,resizable=yes,scrollbars=yes");
  }
}
function huiTian(s){ document.yd.canhui.value = s; }
function jiancha(f){
  if (f.zhuti.value=="") { alert("请填写会议主题"); f.zhuti.focus(); return false; }
  if (f.kaishi.value >= f.jieshu.value) { alert("结束时间必须晚于开始时间"); return false; }
  return true;
}
</script>
</head>
<body>
<h3>会议室预订</h3>
<form name="yd" method="post" action="yuding_save.asp" onsubmit="return jiancha(this)">
<table border="1" cellspacing="0" cellpadding="4" width="600">
<tr><td class="h">会议室</td><td><select name="hys"><option>三楼第一会议室（40人）<option>三楼第二会议室（12人）<option>五楼视频会议室</select></td></tr>
<tr><td class="h">会议主题</td><td><input name="zhuti" size="50"></td></tr>
<tr><td class="h">日期</td><td><input name="riqi" size="12" value="2005-06-20"></td></tr>
<tr><td class="h">时间</td><td><select name="kaishi"><option>08:30<option>09:30<option>14:00<option>15:00</select> 至 <select name="jieshu"><option>09:30<option>11:30<option>15:00<option>17:00</select></td></tr>
<tr><td class="h">参会人员</td><td><input name="canhui" size="40"> <input type="button" value="选择" onclick="xuanRen()"></td></tr>
<tr><td class="h">设备</td><td><input type="checkbox" name="sb" value="1">投影仪 <input type="checkbox" name="sb" value="2">话筒 <input type="checkbox" name="sb" value="3">茶水</td></tr>
</table>
<input type="submit" value="预订"></form>
<p>今日已订：第一会议室 09:00-11:00 生产调度会；视频会议室 14:00-16:00 省局电视会议</p>
</body></html>
