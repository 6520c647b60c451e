<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><title>HR Online - Annual Leave Application</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<style>body{font:11px Verdana} .h{background:#036;color:#fff;padding:4px} td{font-size:11px}</style>
<script language="JavaScript" src="hrlib.js"></script>
</head><body>
<div class="h">Northbridge University &ndash; HR Online &gt; Leave &gt; New application</div>
<p>Staff no. <b>204417</b> &nbsp; Name <b>Dr P. Halloran</b> &nbsp; Department <b>Geography</b> &nbsp; Balance <b>17.5 days</b></p>
<form name="f" method="post" action="leave_save.asp" onsubmit="return chk(this)">
<table border="0" cellpadding="3">
<tr><td>Type of leave</td><td><select name="ltype"><option>Annual<option>Study<option>Compassionate</select></td></tr>
<tr><td>From</td><td><input name="d1" size="10"> (dd/mm/yyyy)</td></tr>
<tr><td>To</td><td><input name="d2" size="10"></td></tr>
<tr><td>Approving officer</td><td><input name="appr" size="30" readonly><input type="hidden" name="apprid"> <input type="button" value="..." onclick="pickStaff(document.f.apprid,document.f.appr)"></td></tr>
<tr><td>Remarks</td><td><textarea name="rem" cols="40" rows="3"></textarea></td></tr>
</table>
<input type="submit" value="Send for approval"> <input type="reset">
</form>
<p>Applications for more than ten days need the Dean's countersignature. See the <a href="policy.asp">leave policy</a>.</p>
</body></html>
