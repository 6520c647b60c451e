<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Duty Planning - Section B - w/c 14 March 2005</title>
<link rel="stylesheet" type="text/css" href="duty.css">
<script language="JavaScript" src="roster.js"></script>
</head>
<body onload="markToday()">
<h2>Section B Response &ndash; week commencing 14/03/2005</h2>
<p class="crumb"><a href="roster_list.asp">Rosters</a> &gt; <a href="roster_list.asp?div=E">E Division</a> &gt; Section B</p>
<form name="frmDuty" method="post" action="roster_save.asp">
<input type="hidden" name="ROSTER_ID" value="20553">
<table class="grid" cellspacing="0" cellpadding="3">
<tr><th>Post</th><th>Early 0700-1500</th><th>Late 1500-2300</th><th>Night 2300-0700</th></tr>
<tr><td>Station Sgt</td>
 <td><input name="p1e" class="ro" readonly value="PS 1180 DUNNE"><img src="img/find.gif" alt="Pick" onclick="pickOfficer('p1e','SGT')"></td>
 <td><input name="p1l" class="ro" readonly value=""><img src="img/find.gif" alt="Pick" onclick="pickOfficer('p1l','SGT')"></td>
 <td><input name="p1n" class="ro" readonly value=""><img src="img/find.gif" alt="Pick" onclick="pickOfficer('p1n','SGT')"></td></tr>
<tr><td>Area Car</td>
 <td><input name="p2e" class="ro" readonly value=""><img src="img/find.gif" alt="Pick" onclick="pickOfficer('p2e','ADV')"></td>
 <td><input name="p2l" class="ro" readonly value="PC 2377 HALE"><img src="img/find.gif" alt="Pick" onclick="pickOfficer('p2l','ADV')"></td>
 <td><input name="p2n" class="ro" readonly value=""><img src="img/find.gif" alt="Pick" onclick="pickOfficer('p2n','ADV')"></td></tr>
<tr><td>Front Office</td>
 <td><input name="p3e" class="ro" readonly value="SEO 9012 OKAFOR"><img src="img/find.gif" alt="Pick" onclick="pickOfficer('p3e','SEO')"></td>
 <td><input name="p3l" class="ro" readonly value=""><img src="img/find.gif" alt="Pick" onclick="pickOfficer('p3l','SEO')"></td>
 <td>closed</td></tr>
</table>
<p><input type="submit" value="Save week" onclick="return checkGaps(this.form)">
<input type="button" value="Cancel" onclick="location='roster_list.asp'"></p>
</form>
<p class="note">Rest days in lieu must be agreed with the Duty Planning Unit (ext. 4417) before an officer is placed on a late or night.</p>
</body></html>
