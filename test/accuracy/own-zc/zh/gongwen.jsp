<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>公文拟稿</title>
<script language="JavaScript">
var ocx;
function init(){
  ocx = document.all.item("TANGER_OCX");
  try {
    ocx.OpenFromURL("doc.jsp?id=20071108");
    ocx.ActiveDocument.TrackRevisions = true;
  } catch(err) {
    document.all("tip").innerHTML = "<font color=red>文档控件没有安装，请下载安装后重新登录。</font>";
  }
}
function save(){
  var f = document.forms[0];
  if (f.title.value == "") { alert("请输入公文标题"); return; }
  var r = ocx.SaveToURL("save.jsp", "EDITFILE", "id=20071108", f.title.value + ".doc", "form1");
  alert(r);
}
</script>
</head>
<body onload="init()">
<form id="form1" name="form1">
<table width="100%" border="0" cellpadding="2" bgcolor="#E7F0FA">
<tr><td>标题：<input name="title" size="60" value="关于做好年度固定资产清查工作的通知"></td>
<td>密级：<select name="mj"><option>普通</option><option>秘密</option></select></td>
<td><input type="button" value="保存" onclick="save()"> <input type="button" value="送审" onclick="save();location='songshen.jsp'"></td></tr>
</table>
</form>
<div id="tip"></div>
<object id="TANGER_OCX" classid="clsid:C9BC4DFF-4248-4A3C-8A49-63A7D317F404" codebase="OfficeControl.cab#version=4,0,2,0" width="100%" height="85%">
<param name="BorderStyle" value="1"><param name="Menubar" value="-1"><param name="Caption" value="公文正文">
</object>
</body>
</html>
