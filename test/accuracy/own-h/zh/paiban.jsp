<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">




<html xmlns="http://www.w3.org/1999/xhtml" lang="zh" xml:lang="zh">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gbk" />
<meta http-equiv="Pragma" content="no-cache" />
<title>护士排班</title>
<style type="text/css">
#head { border-bottom: 3px solid #c00; } #menu ul { list-style: none; padding: 0; } #menu li { display: inline; margin-right: 1em; }
body { font-family: Arial, sans-serif; font-size: 12px; margin: 10px; } .error { color: red; }
.list td { border-bottom: 1px solid #ccc; padding: 2px 8px; }
</style>

</head>
<body>
<div id="head"><h1>清江医学院附属医院</h1></div>
<div id="menu"><ul>
<li><a href="/intra/index.do">首页</a></li>
<li><a href="/intra/dept.do">部门</a></li>
<li><a href="/intra/forms.do">表格下载</a></li>
<li><a href="/intra/phone.do">通讯录</a></li>
<li><a href="/intra/news.do">新闻</a></li>
<li><a href="/intra/help.do">帮助</a></li>
</ul></div>


<div id="content">
<h2>护士排班</h2>

<table id="tb" class="list"><tr><td>姓名</td><td>周一</td><td>周二</td><td>周三</td></tr>
<tr><td>王丽</td><td>白</td><td>白</td><td>夜</td></tr><tr><td>李红</td><td>夜</td><td>休</td><td>白</td></tr></table>
<form name="pb" method="post" action="paiban.do"><input type="hidden" name="xml" />
<p>姓名 <input name="xm" size="8" /> 班次 <select name="bc"><option>白</option><option>夜</option><option>休</option></select></p>
<input type="button" value="提交排班" onclick="tijiao()" /></form>
<script type="text/javascript">
function tijiao() {
  var d = createDom();
  d.loadXML("<paiban/>");
  var n = d.createElement("hushi");
  n.setAttribute("xm", document.pb.xm.value);
  n.setAttribute("bc", document.pb.bc.value);
  d.documentElement.appendChild(n);
  document.pb.xml.value = d.xml;
  document.pb.submit();
}
function createDom() {
  var ids = ["MSXML2.DOMDocument.4.0", "MSXML2.DOMDocument", "Microsoft.XMLDOM"];
  for (var i = 0; i < ids.length; i++) { try { return new ActiveXObject(ids[i]); } catch (e) {} }
  return null;
}
</script>
</div>
<div id="foot"><p>内部使用。如有问题请联系信息中心。</p></div>
</body>
</html>
