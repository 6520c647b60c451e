<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Operator Skills Matrix</title>
<style type="text/css">html,body{height:100%;overflow:auto}body{padding:0;margin:0;font-family:Arial}#silverlightControlHost{height:92%;text-align:center}#bar{height:8%;background:#44546a;color:#fff;line-height:40px;padding-left:14px}</style>
<script type="text/javascript">
function onSilverlightError(sender, args) {
  var appSource = "";
  if (sender != null && sender != 0) { appSource = sender.getHost().Source; }
  var errorType = args.ErrorType, iErrorCode = args.ErrorCode;
  if (errorType == "ImageError" || errorType == "MediaError") { return; }
  var errMsg = "Unhandled Error in Silverlight Application " + appSource + "\n";
  errMsg += "Code: " + iErrorCode + "    \n" + "Category: " + errorType + "       \n";
  throw new Error(errMsg);
}
</script></head><body>
<div id="bar">Operator Skills Matrix &nbsp;|&nbsp; Body shop, shift B &nbsp;|&nbsp; signed in: PLANT\kowalski</div>
<form id="form1" action="skills_dashboard.aspx" method="post" style="height:92%"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1MmRk" />
<div id="silverlightControlHost"><object data="data:application/x-silverlight-2," type="application/x-silverlight-2" width="100%" height="100%">
<param name="source" value="ClientBin/SkillsMatrix.xap"/><param name="onError" value="onSilverlightError" /><param name="background" value="white" /><param name="minRuntimeVersion" value="4.0.50826.0" /><param name="initParams" value="area=BODY,shift=B,svc=/Services/Skills.svc" /><param name="autoUpgrade" value="true" />
<a href="/install/Silverlight.exe" style="text-decoration:none"><img src="images/SLMedallion_ENU.png" alt="Get Microsoft Silverlight" style="border-style:none"/></a></object>
<iframe id="_sl_historyFrame" style="visibility:hidden;height:0px;width:0px;border:0px"></iframe></div></form></body></html>
