<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><title>Case file labels - Registry room</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<style>body{font:12px Verdana;background:#f4f1e6;margin:0} #hd{background:#274b2d;color:#fff;padding:8px 14px} td{font-size:12px;padding:3px 6px}
.btn{background:#274b2d;color:#fff;border:1px outset #9b9;padding:3px 12px}</style>
<script language="JavaScript" src="js/labelprn.js"></script></head>
<body onload="document.lab.txtRef.focus()">
<div id="hd"><b>Regional Assessment Office</b> &nbsp;|&nbsp; Registry &nbsp;|&nbsp; Label printing (front desk 2)</div>
<table width="640" style="margin:14px"><tr><td valign="top" width="380">
<form name="lab" onsubmit="return printLabel(this)">
<table border="0">
<tr><td>Taxpayer name</td><td><input name="txtName" size="32" maxlength="28"></td></tr>
<tr><td>Case reference</td><td><input name="txtRef" size="18"> <small>12 digits</small></td></tr>
<tr><td>Copies</td><td><select name="copies"><option value="1">1<option value="2" selected>2<option value="4">4</select></td></tr>
<tr><td></td><td><input type="submit" class="btn" value="Print label"></td></tr>
</table></form></td>
<td valign="top"><b>Printed this session</b><ol id="log"></ol>
<p>Labels go on the <i>spine</i> of the folder and on the front cover. Spare rolls (60 x 25 mm, £4.20 each) are in the stationery cupboard, shelf C.</p></td></tr></table>
<hr><small>Problems with the printer: ext. 2217 (Mr Whitcombe). Last changed 14 November 2003.</small>
</body></html>
