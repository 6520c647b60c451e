<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gbk">
<title>职业技术学院教务处 - 实训成绩录入</title>
<link rel="stylesheet" href="jwc.css" type="text/css">
<script language="javascript">
var hang = 0;
function zengjia(xh, xm) {
  var t = document.getElementById("cj"), r = t.insertRow(-1);
  hang++;
  r.insertCell(-1).innerHTML = hang;
  var a = document.createElement("<input type='text' name='xh" + hang + "' size='12' maxlength='10'>");
  if (xh) a.value = xh;
  r.insertCell(-1).appendChild(a);
  var b = document.createElement("<input type='text' name='xm" + hang + "' size='10'>");
  if (xm) b.value = xm;
  r.insertCell(-1).appendChild(b);
  var c = document.createElement("<input type='text' name='cj" + hang + "' size='5' onblur='jiancha(this)'>");
  r.insertCell(-1).appendChild(c);
  document.f.zongshu.value = hang;
}
function jiancha(o) {
  if (o.value != "" && (isNaN(o.value) || o.value < 0 || o.value > 100)) { alert("成绩应在0到100之间"); o.value = ""; o.focus(); }
}
</script>
</head>
<body onload="zengjia('2008030114','陈晓东');zengjia('2008030115','李 婷');zengjia()">
<h3>实训成绩录入</h3>
<p>课程：数控车床操作实训　　班级：机电0803　　任课教师：王建国　　学期：2009-2010（1）</p>
<form name="f" method="post" action="cj_save.asp">
<input type="hidden" name="zongshu" value="0">
<table id="cj" class="b"><tr><th>序号</th><th>学号</th><th>姓名</th><th>成绩</th></tr></table>
<input type="button" value="增加一行" onclick="zengjia()"> <input type="submit" value="提交成绩">
</form>
<p class="zhu">成绩提交后不能修改；缺考请填0并到教务处登记。录入截止日期：1月15日。</p>
</body></html>
