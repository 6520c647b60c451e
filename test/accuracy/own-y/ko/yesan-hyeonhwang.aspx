<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>사업별 예산집행 현황판</title>
<style type="text/css">html,body{height:100%;overflow:auto}body{padding:0;margin:0;font-family:'맑은 고딕'}#silverlightControlHost{height:90%;text-align:center}#tit{background:#1d3b66;color:#fff;padding:8px}</style>
<script type="text/javascript">
function onSilverlightError(sender, args) {
  var appSource = "";
  if (sender != null && sender != 0) { appSource = sender.getHost().Source; }
  var errorType = args.ErrorType;
  if (errorType == "ImageError" || errorType == "MediaError") { return; }
  throw new Error("Unhandled Error in Silverlight Application " + appSource + "\nCode: " + args.ErrorCode + "\nMessage: " + args.ErrorMessage);
}
</script>
</head>
<body>
<div id="tit">기획예산실 &gt; 사업별 예산집행 현황판 (2011 회계연도)</div>
<form id="form1" action="yesan-hyeonhwang.aspx" method="post" style="height:100%">
<div id="silverlightControlHost">
<object data="data:application/x-silverlight-2," type="application/x-silverlight-2" width="100%" height="100%">
<param name="source" value="ClientBin/YesanBoard.xap"/>
<param name="onError" value="onSilverlightError" />
<param name="background" value="white" />
<param name="minRuntimeVersion" value="4.0.50401.0" />
<param name="autoUpgrade" value="true" />
<param name="initParams" value="dept=K1200,year=2011,svc=/Services/YesanService.svc" />
<a href="http://go.microsoft.com/fwlink/?LinkID=149156&amp;v=4.0.50401.0" style="text-decoration:none"><img src="sl_install.png" alt="Microsoft Silverlight 설치" style="border-style:none"/></a>
</object><iframe id="_sl_historyFrame" style="visibility:hidden;height:0px;width:0px;border:0px"></iframe></div>
</form>
</body></html>
