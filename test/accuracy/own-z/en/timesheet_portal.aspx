<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" >
<head>
    <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
    <title>Highways Timesheets</title>
    <style type="text/css">
    html, body { height: 100%; overflow: auto; }
    body { padding: 0; margin: 0; font-family: Segoe UI, Verdana; }
    #silverlightControlHost { height: 90%; text-align:center; }
    </style>
    <script type="text/javascript" src="Silverlight.js"></script>
    <script type="text/javascript">
        function onSilverlightError(sender, args) {
            var appSource = "";
            if (sender != null && sender != 0) { appSource = sender.getHost().Source; }
            var errorType = args.ErrorType;
            if (errorType == "ImageError" || errorType == "MediaError") { return; }
            throw new Error("Unhandled Error in Silverlight Application " + appSource + "\n" + args.ErrorMessage);
        }
        function weekChanged(sel) {
            var c = document.getElementById("tsControl");
            if (c) c.Content.TimesheetBridge.LoadWeek(sel.value);
        }
    </script>
</head>
<body>
    <form id="form1" style="height:100%" action="timesheet_portal.aspx" method="post">
    <div style="background:#444;color:#fff;padding:6px">Highways &amp; Street Lighting | Timesheets for week ending
        <select onchange="weekChanged(this)"><option value="2011-05-29">29 May 2011</option><option value="2011-05-22">22 May 2011</option><option value="2011-05-15">15 May 2011</option></select>
        <span style="float:right">Gang 7 (supervisor D. Okafor)</span></div>
    <div id="silverlightControlHost"></div>
    <script type="text/javascript">
        Silverlight.createObjectEx({
            source: "ClientBin/Timesheets.xap",
            parentElement: document.getElementById("silverlightControlHost"),
            id: "tsControl",
            properties: { width: "100%", height: "100%", version: "4.0.50826.0", background: "white" },
            events: { onError: onSilverlightError },
            initParams: "user=okaford,gang=7"
        });
    </script>
    <p style="font-size:11px;color:#666">Submit by noon Monday. Late sheets are paid the following week.</p>
    </form>
</body>
</html>
