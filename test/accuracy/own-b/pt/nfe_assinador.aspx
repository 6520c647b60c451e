<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>NF-e - Monitor de Emissão</title>
<style type="text/css">html, body { height: 100%; overflow: auto; margin: 0 } #silverlightControlHost { height: 100%; text-align: center }</style>
<script type="text/javascript">
function onSilverlightError(sender, args) {
  var appSource = "";
  if (sender != null && sender != 0) appSource = sender.getHost().Source;
  var errMsg = "Erro não tratado na aplicação Silverlight " + appSource + "\nCódigo: " + args.ErrorCode + "\nCategoria: " + args.ErrorType + "\nMensagem: " + args.ErrorMessage;
  throw new Error(errMsg);
}
</script>
</head>
<body>
<form id="form1" method="post" action="Monitor.aspx" style="height:100%">
<div id="silverlightControlHost">
<object data="data:application/x-silverlight-2," type="application/x-silverlight-2" width="100%" height="100%">
<param name="source" value="ClientBin/MonitorNFe.xap" />
<param name="onError" value="onSilverlightError" />
<param name="initParams" value="filial=0012,ambiente=1" />
<param name="minRuntimeVersion" value="4.0.50826.0" />
<param name="autoUpgrade" value="true" />
<a href="http://go.microsoft.com/fwlink/?LinkID=149156&v=4.0.50826.0" style="text-decoration:none">Obter o Microsoft Silverlight</a>
</object>
<iframe id="_sl_historyFrame" style="visibility:hidden;height:0;width:0;border:0"></iframe>
</div>
</form>
</body>
</html>
