<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
    <title>RevenueDashboard</title>
    <style type="text/css">
    html, body { height: 100%; overflow: auto; }
    body { padding: 0; margin: 0; }
    #silverlightControlHost { height: 100%; text-align:center; }
    </style>
    <script type="text/javascript">
        function onSilverlightError(sender, args) {
            var errMsg = "Unhandled Error in Silverlight Application: " + args.ErrorCode + " " + args.ErrorMessage;
            throw new Error(errMsg);
        }
    </script>
</head>
<body>
    <form id="form1" style="height:100%" action="silver_dash.aspx">
    <div id="silverlightControlHost">
        <object data="data:application/x-silverlight-2," type="application/x-silverlight-2" width="100%" height="100%">
		  <param name="source" value="ClientBin/RevenueDashboard.xap"/>
		  <param name="onError" value="onSilverlightError" />
		  <param name="background" value="white" />
		  <param name="minRuntimeVersion" value="4.0.50826.0" />
		  <a href="http://softdist/Silverlight.exe" style="text-decoration:none">Install Microsoft Silverlight</a>
	    </object></div>
    </form>
</body>
</html>
