<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
    <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
    <title>生产看板 - 制造执行系统</title>
    <style type="text/css">
    html, body { height: 100%; overflow: auto; }
    body { padding: 0; margin: 0; font: 12px SimSun; }
    #silverlightControlHost { height: 92%; text-align: center; }
    #bar { background: #1f3b57; color: #fff; padding: 6px 12px; }
    </style>
    <script type="text/javascript">
        function onSilverlightError(sender, args) {
            var appSource = "";
            if (sender != null && sender != 0) { appSource = sender.getHost().Source; }
            var errorType = args.ErrorType;
            if (errorType == "ImageError" || errorType == "MediaError") { return; }
            throw new Error("Unhandled Error in Silverlight Application " + appSource + "\nCode: " + args.ErrorCode);
        }
    </script>
</head>
<body>
    <div id="bar">制造执行系统 V2.3 | 车间:总装二车间 | 班次:白班 | 操作员:刘敏</div>
    <form id="form1" action="Kanban.aspx" style="height:100%">
    <div id="silverlightControlHost">
        <object data="data:application/x-silverlight-2," type="application/x-silverlight-2" width="100%" height="100%">
          <param name="source" value="ClientBin/Mes.Kanban.xap"/>
          <param name="onError" value="onSilverlightError" />
          <param name="background" value="white" />
          <param name="minRuntimeVersion" value="4.0.50826.0" />
          <param name="autoUpgrade" value="true" />
          <param name="initParams" value="line=ZZ2,refresh=30" />
          <a href="http://mes/tools/Silverlight.exe" style="text-decoration:none"><img src="images/slbadge.png" alt="请安装 Microsoft Silverlight" style="border-style:none"/></a>
        </object><iframe id="_sl_historyFrame" style="visibility:hidden;height:0px;width:0px;border:0px"></iframe></div>
    </form>
</body>
</html>
