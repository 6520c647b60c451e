<html>

<head>
    <title>Cheque Imaging - Capture</title>
    <meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
    <link rel="stylesheet" href="bo.css">
</head>

<body bgcolor="#FFFFFF" onload="init()">
    <table width="100%" bgcolor="#003366">
        <tr>
            <td><font color="white" face="Arial"><b>Back Office Cheque Imaging</b></font></td>
        </tr>
    </table>
    <object id="scn" classid="clsid:6A3B1C50-52E1-4F21-9C0D-7A1F0C2277B1" codebase="scan/ChqScan.cab#version=2,1,0,4"
        width="560" height="240"></object>
    <form name="f"><input type="hidden" name="batch" value="20040317-07">
        <input type="button" value="Start batch" onclick="startBatch()"> <input type="button" value="Send batch"
            onclick="sendBatch()">
    </form>
    <div id="msg" class="st">Initialising scanner...</div>
    <script language="JavaScript">
        function init() {
            scn.Resolution = 200;
            scn.ColorMode = 1;
            if (scn.OpenDevice() == 0) msg.innerText = "Scanner ready";
            else msg.innerText = "No scanner found";
        }

        function startBatch() {
            scn.BatchId = document.f.batch.value;
            scn.ScanAll();
            msg.innerText = scn.PageCount + " items scanned";
        }

        function sendBatch() {
            var rc = scn.Upload("/chq/receive.asp");
            if (rc != 0) alert("Upload failed: " + rc);
            else location.href = "batches.asp";
        }
    </script>
</body>

</html>
