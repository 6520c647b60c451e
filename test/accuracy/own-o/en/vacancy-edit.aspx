<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>LMS - New vacancy</title>
<link href="lms.css" rel="stylesheet" type="text/css" />
<script src="pickers.js" type="text/javascript"></script>
<script type="text/javascript">
function Page_Check(f) {
    if (f.txtSoc.value == '') { alert('Choose an occupation with the ... button.'); return false; }
    if (f.txtEmp.value == '') { alert('Choose the employer with the ... button.'); return false; }
    return true;
}
</script>
</head>
<body>
<div id="hd">Labour Market System &#183; Millgate Jobcentre</div>
<form name="aspnetForm" method="post" action="vacancy-edit.aspx" id="aspnetForm" onsubmit="return Page_Check(this);">
<input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTg0NzE3ODM1MGRk" />
<fieldset><legend>New vacancy</legend>
<table>
<tr><td>Employer</td><td><input name="txtEmp" id="txtEmp" readonly="readonly" size="40" /><input type="hidden" name="hEmp" id="hEmp" /> <input type="button" value="..." onclick="pick('emp','txtEmp','hEmp')" /></td></tr>
<tr><td>Occupation (SOC)</td><td><input name="txtSoc" id="txtSoc" readonly="readonly" size="40" /><input type="hidden" name="hSoc" id="hSoc" /> <input type="button" value="..." onclick="pick('soc','txtSoc','hSoc')" /></td></tr>
<tr><td>Job title</td><td><input name="title" size="50" /></td></tr>
<tr><td>Hours per week</td><td><input name="hrs" size="4" /> <select name="shift"><option>Days</option><option>Nights</option><option>Rotating</option></select></td></tr>
<tr><td>Wage</td><td>&#163;<input name="wage" size="8" /> per <select name="per"><option>hour</option><option>week</option><option>year</option></select></td></tr>
<tr><td valign="top">How to apply</td><td><textarea name="apply" rows="4" cols="50"></textarea></td></tr>
<tr><td>Closing date</td><td><input name="close" size="10" /> dd/mm/yyyy</td></tr>
</table>
<input type="submit" name="btnSave" value="Save vacancy" />
</fieldset></form>
<p class="note">Vacancies saved before 16.00 appear on the Jobpoints the next morning. Wages below the national minimum are refused by the overnight check.</p>
</body></html>
