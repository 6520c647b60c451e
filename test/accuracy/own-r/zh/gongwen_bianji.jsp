<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gbk">
<title>公文拟稿 - 正文编辑</title>
<style>body{font-size:12px;margin:0}.bt{background:#DDE9F7;padding:4px;border-bottom:1px solid #8BACD3}.bt input{height:22px}</style>
<script language="javascript">
var docId = "20080617-0043", saved = false;
function initDoc() {
  var o = document.getElementById("WebOffice");
  o.WebUrl = "http://oa/servlet/OfficeServer";
  o.RecordID = docId;
  o.Template = "fawen_hongtou.doc";
  o.FileType = ".doc";
  o.EditType = "2";
  o.UserName = "王建国";
  o.WebOpen();
  o.ShowType = 1;
}
function saveDoc() {
  var o = document.getElementById("WebOffice");
  if (!o.WebSave()) { alert("保存失败:" + o.Status); return false; }
  saved = true;
  return true;
}
function hongtou() { document.getElementById("WebOffice").WebLoadTemplate(); }
function henji(b) { document.getElementById("WebOffice").WebShow(b); }
function tijiao() { if (saveDoc()) document.form1.submit(); }
</script>
</head>
<body onload="initDoc()">
<form name="form1" method="post" action="fawen_next.jsp">
<input type="hidden" name="id" value="20080617-0043">
<div class="bt">文件标题:<b>关于做好2008年防汛抢险物资储备工作的通知</b> 拟稿人:王建国 拟稿部门:工程管理处<br>
<input type="button" value="套用红头" onclick="hongtou()"> <input type="button" value="显示痕迹" onclick="henji(true)"> <input type="button" value="隐藏痕迹" onclick="henji(false)"> <input type="button" value="保存正文" onclick="saveDoc()"> <input type="button" value="提交核稿" onclick="tijiao()"></div>
<script language="javascript">
var s = '<object id="WebOffice" width="100%" height="90%" classid="clsid:23739A7E-5741-4D1C-88D5-D50B18F7C347" codebase="iWebOffice2003.ocx#version=6,6,0,0">';
s += '</object>';
document.write(s);
</script>
</form>
</body>
</html>
