<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gbk">
<title>加班申请单</title>
<style type="text/css">
body,td,input{font-size:12px} #rq{position:absolute;display:none;background:#fff;border:1px solid #069;padding:3px} #rq span{display:inline-block;width:20px;text-align:center;cursor:pointer}
</style>
<script type="text/javascript">
var target = null;
function bind(o, t, f) {
  if (o.addEventListener) o.addEventListener(t, f, false);
  else if (o.attachEvent) o.attachEvent('on' + t, f);
}
function pick(o) {
  target = o;
  var d = new Date(), n = new Date(d.getFullYear(), d.getMonth() + 1, 0).getDate(), h = '';
  for (var i = 1; i <= n; i++) { h += '<span>' + i + '</span>'; if (i % 7 == 0) h += '<br>'; }
  var b = document.getElementById('rq');
  b.innerHTML = h;
  b.style.left = o.offsetLeft + 20 + 'px';
  b.style.top = o.offsetTop + 60 + 'px';
  b.style.display = 'block';
}
bind(window, 'load', function () {
  bind(document.getElementById('rq'), 'click', function (e) {
    var s = e.target || e.srcElement;
    if (s.nodeName != 'SPAN') return;
    var d = new Date();
    target.value = d.getFullYear() + '-' + (d.getMonth() + 1) + '-' + (document.all && !window.opera && !window.addEventListener ? s.innerText : s.textContent);
    document.getElementById('rq').style.display = 'none';
  });
});
function check(f) {
  if (!f.rq1.value) { alert('请选择加班日期！'); return false; }
  if (!(parseFloat(f.xs.value) > 0)) { alert('小时数必须大于零！'); return false; }
  return true;
}
</script>
</head>
<body>
<h3>加班申请单</h3>
<form action="jiaban_save.jsp" method="post" onsubmit="return check(this)">
<table border="1" cellspacing="0" cellpadding="4">
<tr><td>姓名</td><td>赵丽萍（护理部）</td></tr>
<tr><td>加班日期</td><td><input name="rq1" readonly onclick="pick(this)"></td></tr>
<tr><td>小时数</td><td><input name="xs" size="4"></td></tr>
<tr><td>事由</td><td><textarea name="sy" rows="3" cols="40"></textarea></td></tr>
</table>
<input type="submit" value="提交">
</form>
<div id="rq"></div>
</body>
</html>
