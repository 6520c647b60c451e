<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Radiology Web Viewer - HOLLOWAY, Margaret (RX 204418)</title>
<link rel="stylesheet" href="rad.css" type="text/css">
<script language="JavaScript">
function openStudy() {
  document.Viewer.ServerName = "pacs01";
  document.Viewer.LoadStudy("1.2.840.113619.2.55.3.604688.204418");
  setTimeout("showCount()", 800);
}
function showCount() { document.getElementById("cnt").innerText = document.Viewer.ImageCount + " images"; }
function wl(preset) {
  switch (preset) {
    case "lung": document.Viewer.SetWindow(1500, -600); break;
    case "bone": document.Viewer.SetWindow(2000, 300); break;
    default: document.Viewer.SetWindow(400, 40);
  }
}
</script>
</head>
<body onload="openStudy()" topmargin="0" leftmargin="0">
<table width="100%" cellpadding="3" class="pt">
<tr><td><b>HOLLOWAY, Margaret Ann</b></td><td>DOB 14/02/1941</td><td>Hosp. no. 3319-07</td><td>CT Thorax with contrast</td><td>12/11/2005 10:42</td><td id="cnt">&nbsp;</td></tr>
</table>
<table width="100%" class="tools"><tr>
<td><input type="button" value="Mediastinum" onclick="wl('med')"> <input type="button" value="Lung" onclick="wl('lung')"> <input type="button" value="Bone" onclick="wl('bone')"></td>
<td><input type="button" value="&lt; Previous" onclick="document.Viewer.PrevImage()"> <input type="button" value="Next &gt;" onclick="document.Viewer.NextImage()"> <input type="button" value="Cine" onclick="document.Viewer.Cine(12)"></td>
<td align="right"><input type="button" value="Measure" onclick="document.Viewer.Tool = 3"> <input type="button" value="Close" onclick="window.close()"></td>
</tr></table>
<object id="Viewer" name="Viewer" classid="clsid:5B7E3C20-9F41-11D4-A8C2-00508BE3A1D7" codebase="/pacs/WebViewer.cab#version=3,1,0,22" width="100%" height="82%">
<param name="BackColor" value="0"><param name="ShowOverlay" value="-1">
</object>
<p class="foot">Images in this viewer are not for primary diagnosis. Reporting queries: ext. 4471, on-call radiographer: bleep 212.</p>
</body>
</html>
