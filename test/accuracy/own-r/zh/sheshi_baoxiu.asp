<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gbk">
<title>后勤报修</title>
<style>body{font-size:12px;background:#F5FAF5}td{font-size:12px;padding:3px}.t{background:#CFE8CF;font-weight:bold}.on{background:#FFFFCC}</style>
<script language="javascript">
var fj = { "1": ["101 收发室", "102 值班室", "105 档案室"], "2": ["201 会议室", "203 财务科", "206 人事科"], "3": ["301 实验室", "302 仪器室", "310 主任办公室"] };
function louceng() {
  var s = document.all("room"), v = document.all("floor").value, i;
  s.length = 0;
  for (i = 0; i < fj[v].length; i++) s.options.add(new Option(fj[v][i], fj[v][i]));
}
function jihuo(b) {
  var o = event.srcElement;
  if (o.tagName == "INPUT" || o.tagName == "TEXTAREA") o.className = b ? "on" : "";
}
function jiancha(f) {
  if (f.tel.value.search(/^\d{4}$/) == -1) { alert("请填写四位分机号"); f.tel.focus(); return false; }
  if (f.memo.value.length < 4) { alert("请说明故障情况"); f.memo.focus(); return false; }
  return true;
}
</script>
</head>
<body onload="louceng()">
<form name="f1" method="post" action="baoxiu_save.asp" onsubmit="return jiancha(this)">
<table width="560" border="0">
<tr class="t"><td colspan="2">后勤服务中心 网上报修</td></tr>
<tr><td>报修人</td><td><input name="who" size="12" onfocus="jihuo(1)" onblur="jihuo(0)"> 分机 <input name="tel" size="6" maxlength="4" onfocus="jihuo(1)" onblur="jihuo(0)"></td></tr>
<tr><td>地点</td><td><select name="floor" id="floor" onchange="louceng()"><option value="1">一楼<option value="2">二楼<option value="3">三楼</select> <select name="room" id="room"></select></td></tr>
<tr><td>类别</td><td><input type="radio" name="lb" value="水" checked>水 <input type="radio" name="lb" value="电">电 <input type="radio" name="lb" value="空调">空调 <input type="radio" name="lb" value="门窗">门窗 <input type="radio" name="lb" value="其他">其他</td></tr>
<tr><td>故障说明</td><td><textarea name="memo" cols="45" rows="4" onfocus="jihuo(1)" onblur="jihuo(0)"></textarea></td></tr>
<tr><td></td><td><input type="submit" value="提交报修"> <input type="reset" value="重填"></td></tr>
</table>
</form>
<table width="560" border="1" cellspacing="0" bordercolor="#99CC99"><tr class="t"><td>编号</td><td>地点</td><td>故障</td><td>状态</td></tr>
<tr><td>0512</td><td>203 财务科</td><td>日光灯不亮</td><td>已修复</td></tr>
<tr><td>0513</td><td>301 实验室</td><td>水龙头漏水</td><td>已派工(李师傅)</td></tr>
<tr><td>0514</td><td>102 值班室</td><td>空调不制冷</td><td>待派工</td></tr></table>
<p>报修电话:8119(夜间 8110)</p>
</body>
</html>
