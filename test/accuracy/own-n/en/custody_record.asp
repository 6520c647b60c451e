<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>CRS - New Custody Record</title>
<link rel="stylesheet" type="text/css" href="custody.css">
<script language="javascript" src="custody.js"></script>
</head>
<body>
<div class="hdr">Custody Recording System &nbsp;&#149;&nbsp; Station: Millgate (ML) &nbsp;&#149;&nbsp; Sgt 1182 Okafor</div>
<form name="frmCust" method="post" action="custody_save.asp" onsubmit="return checkAll()">
<input type="hidden" name="officer_id"><input type="hidden" name="offence_id"><input type="hidden" name="cell_id">
<fieldset><legend>1. Detained person</legend>
<table>
<tr><td>Surname</td><td><input name="surname" size="30" maxlength="40"></td><td>Forenames</td><td><input name="forenames" size="30"></td></tr>
<tr><td>Date of birth</td><td><input name="dob" size="10"> dd/mm/yyyy</td><td>Sex</td><td><select name="sex"><option>M<option>F<option>Unknown</select></td></tr>
<tr><td>Address</td><td colspan="3"><textarea name="addr" cols="70" rows="2"></textarea></td></tr>
</table></fieldset>
<fieldset><legend>2. Arrest</legend>
<table>
<tr><td>Arresting officer *</td><td><input name="officer" size="36" readonly class="ro"> <input type="button" value="..." onclick="pick('officer','Officers')"></td></tr>
<tr><td>Offence *</td><td><input name="offence" size="60" readonly class="ro"> <input type="button" value="..." onclick="pick('offence','Offences')"></td></tr>
<tr><td>Time of arrest</td><td><input name="tarr" size="16"></td></tr>
<tr><td>Arrived at station</td><td><input name="tstn" size="16"></td></tr>
</table></fieldset>
<fieldset><legend>3. Detention</legend>
<table>
<tr><td>Cell *</td><td><input name="cell" size="8" readonly class="ro"> <input type="button" value="..." onclick="pick('cell','Cells')"></td></tr>
<tr><td>Rights given</td><td><input type="checkbox" name="r1"> Solicitor <input type="checkbox" name="r2"> Person informed <input type="checkbox" name="r3"> Codes of practice</td></tr>
</table></fieldset>
<p><input type="submit" value="Open record"> <input type="button" value="Cancel" onclick="location.href='custody_list.asp'"></p>
</form>
<p class="small">Fields marked * are chosen from the force's reference lists. Reference list problems: Force IT, ext. 5555.</p>
</body>
</html>
