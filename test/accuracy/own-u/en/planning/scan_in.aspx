<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>Planning DMS :: Scan correspondence</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<link href="scan.css" type="text/css" rel="stylesheet" />
</head>
<body>
<form name="form1" method="post" action="scan_in.aspx?ref=08%2f00412%2fFUL" id="form1">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTM0NzE4NjMxMw9kFgICAw9kFgQCAQ8PFgIeBFRleHQFDDA4LzAwNDEyL0ZVTGRk" />
<div id="hdr"><span id="lblRef">08/00412/FUL</span> &nbsp; <span id="lblSite">Land rear of 14 Mill Lane, Oakham</span></div>
<table width="100%"><tr>
<td valign="top" width="230">
 Document type<br />
 <select name="ddlType" id="ddlType"><option>Application form</option><option>Plan / drawing</option><option>Neighbour letter</option><option>Consultee reply</option></select><br />
 Date received<br /><input name="txtRecd" type="text" id="txtRecd" value="22/05/2008" size="10" /><br />
 <input type="checkbox" id="chkDuplex" /> Duplex &nbsp; <input type="checkbox" id="chkColour" /> Colour<br /><br />
 <input type="button" value="Acquire" onclick="acquire();" />
 <input type="button" value="Remove page" onclick="DynamicWebTwain1.RemoveImage(DynamicWebTwain1.CurrentImageIndexInBuffer);" /><br /><br />
 <input type="button" value="Upload to case file" onclick="sendUp();" />
 <p><span id="pg">0</span> page(s) in buffer</p>
</td>
<td>
<object id="DynamicWebTwain1" classid="clsid:FFC6F181-A5CF-4EC4-A441-093D7134FBF2" codebase="DynamicWebTwain.cab#version=5,2" width="480" height="600">
<param name="_cx" value="847" /><param name="_cy" value="847" /><param name="JpgQuality" value="75" /><param name="IfShowUI" value="0" />
</object>
</td></tr></table>
</form>
<script type="text/javascript" src="scan.js"></script>
</body></html>
