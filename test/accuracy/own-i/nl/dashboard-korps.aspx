<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>KorpsDashboard</title>
<style type="text/css">html,body{height:100%;overflow:auto}body{padding:0;margin:0}#silverlightControlHost{height:100%;text-align:center}</style>
<script type="text/javascript">
function onSilverlightError(sender, args) {
  var appSource = ""; if (sender != null && sender != 0) appSource = sender.getHost().Source;
  if (args.ErrorType == "ImageError" || args.ErrorType == "MediaError") return;
  throw new Error("Unhandled Error in Silverlight Application " + appSource);
}
</script></head><body><form id="form1" style="height:100%"><div id="silverlightControlHost">
<object data="data:application/x-silverlight-2," type="application/x-silverlight-2" width="100%" height="100%">
<param name="source" value="ClientBin/KorpsDashboard.xap"/><param name="onError" value="onSilverlightError"/><param name="background" value="white"/><param name="minRuntimeVersion" value="4.0.50826.0"/>
<a href="http://go.microsoft.com/fwlink/?LinkID=149156" style="text-decoration:none"><img src="slget.png" alt="Get Microsoft Silverlight" style="border-style:none"/></a>
</object></div></form></body></html>
