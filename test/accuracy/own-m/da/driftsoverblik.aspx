<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>Fjernvarme – driftsoverblik</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<style type="text/css">html,body{height:100%;overflow:auto}body{padding:0;margin:0}#silverlightControlHost{height:100%;text-align:center}</style>
<script type="text/javascript">
function onSilverlightError(sender, args) {
  var appSource = "";
  if (sender != null && sender != 0) appSource = sender.getHost().Source;
  var t = args.ErrorType;
  if (t == "ImageError" || t == "MediaError") return;
  throw new Error("Uventet fejl i Silverlight-programmet " + appSource + "\nKode: " + args.ErrorCode + "\n" + args.ErrorMessage);
}
</script></head>
<body>
<form id="form1" action="driftsoverblik.aspx" style="height:100%">
<div id="silverlightControlHost">
<object data="data:application/x-silverlight-2," type="application/x-silverlight-2" width="100%" height="100%">
<param name="source" value="ClientBin/Drift.xap"/><param name="onError" value="onSilverlightError" />
<param name="background" value="white" /><param name="minRuntimeVersion" value="4.0.50826.0" /><param name="autoUpgrade" value="true" />
<param name="initParams" value="vaerk=3,interval=15" />
<a href="/install/silverlight.exe" style="text-decoration:none"><img src="/img/SLMedallion_DAN.png" alt="Hent Microsoft Silverlight" style="border-style:none"/></a>
</object><iframe id="_sl_historyFrame" style="visibility:hidden;height:0px;width:0px;border:0px"></iframe></div>
</form></body></html>
