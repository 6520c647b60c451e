<html>
<head>
<title>Medical Records - Scan Station 4</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<link rel="stylesheet" href="css/records.css">
<script language="JavaScript" src="js/scanstation.js"></script>
</head>
<body bgcolor="#FFFFFF" leftmargin="0" topmargin="0" onload="initStation('STN-04')" onunload="closeStation()">
<table width="100%" cellpadding="3" cellspacing="0" class="bar">
<tr>
 <td><b>Referral letters</b> &nbsp; Patient: <b>HALLORAN, Maureen (Mrs)</b> &nbsp; Hosp no: <b>K044871</b></td>
 <td align="right">Batch 20040317/22 &nbsp; Operator: dpryce</td>
</tr>
</table>
<form name="f" method="post" action="scan_save.asp">
<input type="hidden" name="hospno" value="K044871">
<input type="hidden" name="pages" value="0">
<input type="hidden" name="tempfile" value="">
<table cellpadding="4">
<tr valign="top">
<td>
 <input type="button" value="Scan page" onclick="scanPage()" class="btn"><br>
 <input type="button" value="Rotate" onclick="turn()" class="btn"><br>
 <input type="button" value="Discard page" onclick="dropPage()" class="btn"><br><br>
 Document type<br>
 <select name="doctype">
  <option value="GPL">GP letter<option value="DIS">Discharge summary<option value="CON">Consent form<option value="OTH">Other
 </select><br><br>
 <input type="button" value="File to record" onclick="fileIt()" class="btn">
 <p><span id="cnt">0</span> page(s) in this document</p>
</td>
<td>
 <object id="viewer" classid="clsid:6D940280-9F11-11CE-83FD-02608C3EC08A" width="560" height="640">
  <param name="BorderStyle" value="1">
  <param name="AutoRefresh" value="-1">
 </object>
 <object id="twain" classid="clsid:84926CA0-2941-101C-816F-0E6013114B7F" width="0" height="0"></object>
</td>
</tr>
</table>
</form>
</body>
</html>
