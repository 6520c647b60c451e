<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<title>发文拟稿 - 市交通局协同办公系统</title>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<link rel="stylesheet" type="text/css" href="css/oa.css">
<script language="javascript">
function Load(){
  try{
    webform.WebOffice.WebUrl = "http://10.12.0.8/oa/OfficeServer.jsp";
    webform.WebOffice.RecordID = "20080611154203";
    webform.WebOffice.Template = "tpl_hongtou";
    webform.WebOffice.FileName = "20080611154203.doc";
    webform.WebOffice.FileType = ".doc";
    webform.WebOffice.EditType = "3,1";
    webform.WebOffice.UserName = "王建国";
    webform.WebOffice.WebOpen();
    StatusMsg(webform.WebOffice.Status);
  }catch(e){ alert(e.description); }
}
function StatusMsg(s){ StatusBar.innerText = s; }
function SaveDocument(){
  if(!webform.WebOffice.WebSave()){ StatusMsg(webform.WebOffice.Status); return false; }
  return true;
}
function doSend(){
  if(webform.Subject.value == ""){ alert("请输入文件标题"); return; }
  if(SaveDocument()) webform.submit();
}
</script>
</head>
<body onload="Load()">
<form name="webform" method="post" action="DocumentSave.jsp">
<table class="tb" width="100%">
<tr><td class="l">文件标题</td><td colspan="3"><input name="Subject" size="80"></td></tr>
<tr><td class="l">拟稿人</td><td>王建国</td><td class="l">密级</td><td><select name="mj"><option>普通</option><option>秘密</option><option>机密</option></select></td></tr>
<tr><td class="l">主送</td><td colspan="3"><input name="zs" size="80"></td></tr>
</table>
<div class="bar"><input type="button" value="保存" onclick="SaveDocument()"> <input type="button" value="送审" onclick="doSend()"> <input type="button" value="套红" onclick="webform.WebOffice.WebInsertFile()"></div>
<table width="100%" height="600"><tr><td>
<script src="js/iWebOffice2003.js"></script>
</td></tr></table>
<div id="StatusBar">状态栏</div>
</form>
</body>
</html>
