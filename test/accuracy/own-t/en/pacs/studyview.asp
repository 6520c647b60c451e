<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Radiology Web Access - Study viewer</title>
<link rel="stylesheet" href="pacs.css">
<script language="JavaScript">
var curRow = null;
function pick(tr, uid, nSeries) {
  if (curRow) curRow.className = "";
  tr.className = "sel";
  curRow = tr;
  document.getElementById("stat").innerHTML = "Loading " + nSeries + " series...";
  var v = document.getElementById("RadView");
  v.Server = "rad-arch1";
  v.Port = 8104;
  v.OpenStudy(uid);
  v.Layout = nSeries > 1 ? "2x1" : "1x1";
  document.getElementById("stat").innerHTML = "Study " + uid.substr(uid.length - 8) + " open";
}
function tool(name) { document.getElementById("RadView").SetMouseTool(name); }
</script>
</head>
<body topmargin="0" leftmargin="0">
<table width="100%" cellpadding="3" cellspacing="0" class="bar"><tr>
<td><b>St Brannock's Hospital &ndash; Radiology Web Access</b></td>
<td align="right">User: DR HOLLAND (Ward 7B) | <a href="logoff.asp">Log off</a></td></tr></table>
<table width="100%" height="90%" border="0" cellspacing="0">
<tr valign="top"><td width="290">
<p class="pat">Patient: <b>TESTCASE, Alan</b><br>Hosp no. 0048812 &nbsp; DOB 14/02/1951</p>
<table class="list" cellpadding="2" cellspacing="0" width="100%">
<tr><th>Date</th><th>Mod.</th><th>Examination</th><th>Ser.</th></tr>
<tr onclick="pick(this,'1.2.826.0.1.3680043.2.93.20070311.1',2)"><td>11/03/2007</td><td>CR</td><td>Chest PA + lateral</td><td>2</td></tr>
<tr onclick="pick(this,'1.2.826.0.1.3680043.2.93.20070209.4',6)"><td>09/02/2007</td><td>CT</td><td>Thorax with contrast</td><td>6</td></tr>
<tr onclick="pick(this,'1.2.826.0.1.3680043.2.93.20061122.2',1)"><td>22/11/2006</td><td>CR</td><td>Chest PA</td><td>1</td></tr>
</table>
<p id="stat">Select an examination.</p>
<p><input type="button" value="Zoom" onclick="tool('zoom')"> <input type="button" value="Window" onclick="tool('wl')"> <input type="button" value="Measure" onclick="tool('ruler')"></p>
</td><td bgcolor="black">
<object id="RadView" classid="clsid:7B5E1C52-40D7-11D4-9A3C-00C04F68D2A1" codebase="/radweb/RadView.cab#version=4,2,0,118" width="100%" height="100%">
<param name="Toolbar" value="0"><param name="Overlay" value="1">
</object>
</td></tr></table>
</body></html>
