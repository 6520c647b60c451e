<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>发文拟稿</title>
<style>body{margin:0;font:12px 宋体}#gj{background:#d4d0c8;padding:4px;border-bottom:1px solid #808080}</style>
<script language="javascript">
var recordID = "FW20060731009", mClean = true;
function dakai(){
  WebOffice.WebUrl = "/oa/OfficeServer.jsp";
  WebOffice.RecordID = recordID;
  WebOffice.Template = "HONGTOU01";
  WebOffice.FileType = ".doc";
  WebOffice.EditType = "2,1";
  WebOffice.UserName = "办公室 许静";
  if(!WebOffice.WebOpen()) zt.innerText = WebOffice.Status;
}
function baocun(){
  if(!WebOffice.WebSave()){ alert("保存失败：" + WebOffice.Status); return false; }
  return true;
}
function taohong(){ WebOffice.WebSetBookmarks("BIAOTI", document.ng.biaoti.value); }
function tijiao(){ if(baocun()) document.ng.submit(); }
</script>
<script language="javascript" for="WebOffice" event="OnMenuClick(vIndex,vCaption)">
if(vIndex==1) baocun();
if(vIndex==2) taohong();
</script></head>
<body onload="dakai()">
<form name="ng" method="post" action="fawen_tijiao.jsp"><div id="gj">标题 <input name="biaoti" size="50" value="关于开展二〇〇六年度固定资产清查的通知"> 密级 <select name="mj"><option>普通</option><option>秘密</option></select> 缓急 <select name="hj"><option>平件</option><option>急件</option></select>
<input type="button" value="保存" onclick="baocun()"> <input type="button" value="套红头" onclick="taohong()"> <input type="button" value="送部门领导核稿" onclick="tijiao()"> <span id="zt"></span></div>
<input type="hidden" name="id" value="FW20060731009"></form>
<object id="WebOffice" width="100%" height="90%" classid="clsid:23739A7E-5741-4D1C-88D5-D50B18F7C347" codebase="iWebOffice2003.ocx#version=7,1,0,0"></object>
</body></html>
