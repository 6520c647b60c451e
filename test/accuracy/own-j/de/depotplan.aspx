<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Depotplan</title>
<style type="text/css">html,body{height:100%;overflow:auto;margin:0} #silverlightControlHost{height:100%;text-align:center}</style>
<script type="text/javascript">
function onSilverlightError(sender, args) {
  var s = "Fehler " + args.ErrorCode + ": " + args.ErrorMessage;
  throw new Error(s);
}
</script></head>
<body><form id="form1" action="depotplan.aspx" method="post" style="height:100%">
<div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUJODExMDE5NzY5ZGQ=" /></div>
<div id="silverlightControlHost">
<object data="data:application/x-silverlight-2," type="application/x-silverlight-2" width="100%" height="100%">
<param name="source" value="ClientBin/Depotplan.xap"/>
<param name="onError" value="onSilverlightError" />
<param name="background" value="white" />
<param name="minRuntimeVersion" value="4.0.50826.0" />
<param name="autoUpgrade" value="true" />
<a href="http://go.microsoft.com/fwlink/?LinkID=149156&amp;v=4.0.50826.0" style="text-decoration:none">Microsoft Silverlight installieren</a>
</object></div></form></body></html>