<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>BudgetExplorer</title>
<style type="text/css">html, body { height: 100%; overflow: auto; } body { padding: 0; margin: 0; } #silverlightControlHost { height: 100%; text-align: center; }</style>
<script type="text/javascript">
function onSilverlightError(sender, args) {
  var appSource = ""; if (sender != null && sender != 0) { appSource = sender.getHost().Source; }
  var errorType = args.ErrorType; if (errorType == "ImageError" || errorType == "MediaError") return;
  throw new Error("Unhandled Error in Silverlight Application " + appSource + "\n" + args.ErrorMessage);
}
</script></head>
<body><form id="form1" action="report-sl.aspx" method="post" style="height:100%"><input type="hidden" name="__VIEWSTATE" value="xtjVKVf7P9K6MpxZmOgNcqqsuWlJsrmn1zfFVrD6/HpZvSfmaLOqRjdtlKxNI6HDhPwlvxTPOZHZ0DK2" />
<div id="silverlightControlHost">
<object data="data:application/x-silverlight-2," type="application/x-silverlight-2" width="100%" height="100%">
<param name="source" value="ClientBin/BudgetExplorer.xap"/><param name="onError" value="onSilverlightError" /><param name="background" value="white" /><param name="minRuntimeVersion" value="4.0.50401.0" /><param name="autoUpgrade" value="true" />
<a href="http://go.microsoft.com/fwlink/?LinkID=149156&v=4.0.50401.0" style="text-decoration:none"><img src="slmedallion.png" alt="Get Microsoft Silverlight" style="border-style:none"/></a>
</object><iframe id="_sl_historyFrame" style="visibility:hidden;height:0px;width:0px;border:0px"></iframe></div></form></body></html>
