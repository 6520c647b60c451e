<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	报表汇总
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style type="text/css">
 body { font-family: Segoe UI, Tahoma, sans-serif; font-size: 80%; }
 .hdr { background: #1F497D; color: #fff; padding: 6px; }
 .grid { border-collapse: collapse; } .grid td, .grid th { border: 1px solid #aaa; padding: 3px 6px; }
</style>

</head>
<body>
<form name="aspnetForm" method="post" action="huizong.aspx" id="aspnetForm">
<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDw9pW1oo7C9/ejJQgOETP3SgDvyQWImKhOtZMVKj++YIxMHFZvAqeNDR9tq9o18T8oXc4uupzhyYlZlX66SVsoGMi4/D0/MXhMDoLEJBXYcRv316pHOtvewG7RwbqQMQ10JCugKSF1WrodEmMUKGq1I11Jtgkin6ZU==" />
</div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) {
    theForm = document.aspnetForm;
}
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) {
        theForm.__EVENTTARGET.value = eventTarget;
        theForm.__EVENTARGUMENT.value = eventArgument;
        theForm.submit();
    }
}
//]]>
</script>
<div class="hdr">清江县政府 :: 报表汇总</div>
<p><a href="Default.aspx">首页</a> &middot; <a href="Dept.aspx">部门</a> &middot; <a href="Forms.aspx">表格下载</a> &middot; <a href="Phone.aspx">通讯录</a> &middot; <a href="News.aspx">新闻</a> &middot; <a href="Help.aspx">帮助</a></p>
<div id="ctl00_cphMain">

<table class="grid" id="t1"><tr><th>乡镇</th><th>人口</th></tr><tr><td>东镇</td><td>12000</td></tr><tr><td>西镇</td><td>9800</td></tr></table>
<p>选择报表 <select id="bb"><option value="r1.xml">一季度</option><option value="r2.xml">二季度</option></select> <input type="button" value="汇总" onclick="hz()" /></p>
<div id="jg"></div>
<script type="text/javascript">
function hz() {
  var x = window.XMLHttpRequest ? new XMLHttpRequest() : new ActiveXObject("Microsoft.XMLHTTP");
  x.open("GET", document.getElementById("bb").value, false);
  x.send(null);
  var ns = x.responseXML.selectNodes("//zhen"), s = 0;
  for (var i = 0; i < ns.length; i++) s += parseInt(ns[i].text, 10);
  document.getElementById("jg").innerHTML = "合计：" + s;
}
</script>
</div>
<p style="color:#777">内部使用。如有问题请联系信息中心。</p>
</form>
</body>
</html>
