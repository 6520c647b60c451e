<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head><title>Juror Check-In</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="GENERATOR" content="Microsoft Visual Studio .NET 7.1">
<script type="text/javascript" src="js/juror.js"></script></head>
<body>
<form name="Form1" method="post" action="juror-checkin.aspx" id="Form1">
<input type="hidden" name="__VIEWSTATE" value="dDwtMTI3OTMzNDM4NDs7Ph==">
<h3>Juror Check-In - Assembly Room 2</h3>
<label for="txtBadge">Badge number</label> <input id="txtBadge" name="txtBadge" maxlength="9">
<input type="button" id="btnIn" value="Check in"> <input type="button" id="btnExcuse" value="Excuse">
<table id="tblIn" border="1" width="500"><tbody id="rows"><tr><th>Badge</th><th>Time</th><th>Status</th></tr></tbody></table>
<input type="button" id="btnPost" value="Post to panel">
</form></body></html>
