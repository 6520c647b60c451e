<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>System Informacji Przestrzennej - mapa ewidencyjna</title>
<style type="text/css">html,body{height:100%;overflow:auto;margin:0}#silverlightControlHost{height:94%;text-align:center}#gora{background:#4a6b2a;color:#fff;padding:6px;font:13px Arial}</style>
<script type="text/javascript">
function onSilverlightError(sender, args) {
  var src = sender != null && sender != 0 ? sender.getHost().Source : "";
  if (args.ErrorType == "ImageError" || args.ErrorType == "MediaError") return;
  throw new Error("Błąd aplikacji Silverlight " + src + "\nKod: " + args.ErrorCode + "\n" + args.ErrorMessage);
}
</script>
</head>
<body>
<form id="form1" method="post" action="mapa.aspx" style="height:100%">
<div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwULLTE2MTY2ODcyMjlkZA==" /></div>
<div id="gora"><b>SIP Powiatu</b> &ndash; ewidencja gruntów i budynków &nbsp; | użytkownik: geodezja03</div>
<div id="silverlightControlHost">
<object data="data:application/x-silverlight-2," type="application/x-silverlight-2" width="100%" height="100%">
 <param name="source" value="ClientBin/SipMapa.xap"/>
 <param name="onError" value="onSilverlightError" />
 <param name="background" value="white" />
 <param name="minRuntimeVersion" value="4.0.50826.0" />
 <param name="initParams" value="serwis=http://sip/arcgis/rest/services/EGiB/MapServer,warstwa=dzialki" />
 <param name="autoUpgrade" value="true" />
 <a href="http://go.microsoft.com/fwlink/?LinkID=149156&amp;v=4.0.50826.0" style="text-decoration:none">Zainstaluj Microsoft Silverlight</a>
</object><iframe id="_sl_historyFrame" style="visibility:hidden;height:0px;width:0px;border:0px"></iframe></div>
</form>
</body>
</html>
