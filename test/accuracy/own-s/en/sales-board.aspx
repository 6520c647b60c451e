<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
    <title>Regional Sales Board</title>
    <style type="text/css">
    html, body { height: 100%; overflow: auto; }
    body { padding: 0; margin: 0; font-family: Segoe UI, Verdana; font-size: 12px; }
    #bar { background: #222; color: #ddd; padding: 6px 12px; } #bar a { color: #9cf; margin-left: 16px; }
    #silverlightControlHost { height: 560px; text-align: center; }
    </style>
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
    <div id="bar">Regional Sales Board <a href="/portal">Portal</a> <a href="/portal/help/salesboard.pdf">User guide</a> <a href="mailto:bi-team@corp.local">Report a data error</a></div>
    <form id="form1" action="sales-board.aspx" style="height:100%">
    <div id="silverlightControlHost">
        <object data="data:application/x-silverlight-2," type="application/x-silverlight-2" width="100%" height="100%">
		  <param name="source" value="ClientBin/SalesBoard.xap"/>
		  <param name="onError" value="onSilverlightError" />
		  <param name="background" value="white" />
		  <param name="minRuntimeVersion" value="4.0.50826.0" />
		  <param name="initParams" value="service=/Services/Sales.svc,region=NW,year=2011" />
		  <a href="http://go.microsoft.com/fwlink/?LinkID=149156&amp;v=4.0.50826.0" style="text-decoration:none"><img src="img/slinstall.gif" alt="Get Microsoft Silverlight" style="border-style:none"/></a>
	    </object><iframe id="_sl_historyFrame" style="visibility:hidden;height:0px;width:0px;border:0px"></iframe></div>
    </form>
</body>
</html>
