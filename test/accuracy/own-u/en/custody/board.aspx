<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<title>Custody Whiteboard</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<style type="text/css">html,body{height:100%;overflow:auto}body{padding:0;margin:0}#silverlightControlHost{height:100%;text-align:center}</style>
<script type="text/javascript">
function onSilverlightError(sender, args) {
  var appSource = "";
  if (sender != null && sender != 0) { appSource = sender.getHost().Source; }
  var errorType = args.ErrorType, iErrorCode = args.ErrorCode;
  if (errorType == "ImageError" || errorType == "MediaError") { return; }
  var errMsg = "Unhandled Error in Silverlight Application " + appSource + "\n";
  errMsg += "Code: " + iErrorCode + "    \nCategory: " + errorType + "       \nMessage: " + args.ErrorMessage + "     \n";
  throw new Error(errMsg);
}
</script>
</head>
<body>
<form id="form1" method="post" action="board.aspx" style="height:100%">
<div id="silverlightControlHost">
<object data="data:application/x-silverlight-2," type="application/x-silverlight-2" width="100%" height="100%">
<param name="source" value="ClientBin/CustodyBoard.xap"/>
<param name="onError" value="onSilverlightError" />
<param name="background" value="white" />
<param name="minRuntimeVersion" value="4.0.50401.0" />
<param name="autoUpgrade" value="false" />
<param name="initParams" value="suite=NORTH,cells=24,refresh=15" />
<a href="/install/silverlight.exe" style="text-decoration:none"><img src="/install/slmedallion.png" alt="Get Microsoft Silverlight" style="border-style:none"/></a>
</object><iframe id="_sl_historyFrame" style="visibility:hidden;height:0px;width:0px;border:0px"></iframe></div>
</form>
</body>
</html>
