<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html>
<head>
<title>Post Room Scanning - EDRMS</title>
<meta name="GENERATOR" Content="Microsoft Visual Studio .NET 7.1">
<meta name="CODE_LANGUAGE" Content="C#">
<meta name="vs_defaultClientScript" content="JavaScript">
<meta name="vs_targetSchema" content="http://schemas.microsoft.com/intellisense/ie5">
<link href="edrms.css" type="text/css" rel="stylesheet">
<script language="javascript" src="js/scanning.js"></script>
</head>
<body MS_POSITIONING="FlowLayout" onload="initScanner()">
<form name="Form1" method="post" action="scan_index.aspx?batch=20060914-03" id="Form1">
<input type="hidden" name="__VIEWSTATE" value="dDwtMTI3OTMzNDM4NDs7PvI2n3mD0Fv0pMGVK5h2p0nX4n1t" />
<div class="hdr">EDRMS &raquo; Post room &raquo; Batch 20060914-03</div>
<table cellpadding="4" width="100%">
 <tr valign="top">
  <td width="250" class="panel">
   <b>1. Index details</b><br><br>
   Service<br>
   <select name="ddlService" id="ddlService">
    <option value="REV">Revenues</option><option value="BEN" selected>Housing Benefit</option><option value="PLN">Planning</option><option value="ENV">Environmental Health</option>
   </select><br>
   Claim / reference no.<br><input name="txtRef" id="txtRef" maxlength="12" size="16"><br>
   Document type<br>
   <select name="ddlType" id="ddlType"><option>Application form</option><option>Proof of income</option><option>Tenancy agreement</option><option>Correspondence</option></select><br>
   Date received<br><input name="txtDate" value="14/09/2006" size="12"><br><br>
   <b>2. Scan</b><br><br>
   <input type="button" value="Select scanner..." onclick="chooseScanner()"><br>
   <input type="checkbox" id="chkDuplex" checked> Duplex &nbsp; <input type="checkbox" id="chkFeeder" checked> Feeder<br>
   <input type="button" value="Scan pages" class="big" onclick="scanPages()"><br><br>
   <b>3. File</b><br><br>
   <input type="button" value="Send to workflow" class="big" onclick="sendBatch(document.Form1)">
   <div id="lblStatus" class="status">Ready. Place documents in the feeder.</div>
  </td>
  <td>
   <object id="Twain1" classid="clsid:E7DA7F8D-27AB-4EE9-8FC0-3FEC9ECFE758" codebase="cab/DynamicWebTwain.cab#version=4,0,0,2" width="100%" height="560">
    <param name="_cx" value="847"><param name="_cy" value="847"><param name="JPGQuality" value="80"><param name="MaxImagesInBuffer" value="100">
   </object>
  </td>
 </tr>
</table>
</form>
</body>
</html>
