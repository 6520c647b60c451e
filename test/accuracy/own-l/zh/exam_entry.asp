<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>学籍信息录入系统</title>
<style>
body{font-family:"宋体";font-size:14px;background:#e9f3fb}
#app{display:none;width:760px;margin:20px auto;background:#fff;border:1px solid #9cc;padding:15px}
#no{width:500px;margin:120px auto;text-align:center;font-size:18px;color:#c00}
table td{padding:5px}
</style>
</head>
<body>
<div id="app">
<h2>小学新生学籍信息录入</h2>
<form action="save.asp" method="post">
<table>
<tr><td>姓名</td><td><input name="xm"></td><td>性别</td><td><select name="xb"><option>男</option><option>女</option></select></td></tr>
<tr><td>身份证号</td><td><input name="sfz" maxlength="18"></td><td>出生日期</td><td><input name="csrq"></td></tr>
<tr><td>户口所在地</td><td colspan="3"><input name="hk" size="60"></td></tr>
<tr><td>家长姓名</td><td><input name="jz"></td><td>联系电话</td><td><input name="dh"></td></tr>
</table>
<input type="submit" value="保存">
</form>
</div>
<script>
(function () {
  var isIE = !!window.ActiveXObject || ("ActiveXObject" in window);
  if (isIE) {
    document.getElementById("app").style.display = "block";
  } else {
    var d = document.createElement("div");
    d.id = "no";
    d.innerHTML = "本系统只支持 IE 浏览器（IE8—IE11）<br>请使用 IE 浏览器重新打开，360 浏览器请切换到兼容模式。";
    document.body.appendChild(d);
  }
})();
</script>
</body>
</html>
