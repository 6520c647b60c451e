<!DOCTYPE html
PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Custody visit log</title>
<link rel="stylesheet" href="bo.css">
<script type="text/javascript">
function pick() {
var r = window.showModalDialog("custlist.aspx?stn=" + document.getElementById("ddlStn").value, null,
"dialogWidth:480px;dialogHeight:360px;status:no;scroll:yes");
if (r) {
document.getElementById("txtCust").value = r[0];
document.getElementById("lblName").innerHTML = r[1];
}
return false;
}

function chk() {
if (document.getElementById("txtCust").value == "") {
alert("Select a custody record first.");
return false;
}
return true;
}
</script>
</head>
<body>
<form name="aspnetForm" method="post" action="custodyvisit.aspx" onsubmit="return chk()">
<input type="hidden" name="__VIEWSTATE" value="dDwtMTA3MjE5OTYzOTs7Pq2m8e1" />
<h3>Independent custody visit</h3>
<select id="ddlStn" name="ddlStn"><option value="79">Northgate</option>
<option value="91">Ashby</option>
<option value="35">Westport</option>
<option value="29">Northgate</option>
<option value="5">Millbrook</option></select>
<p>Custody record: <input id="txtCust" name="txtCust" readonly="readonly" size="12" /> <input type="button" value="..."
onclick="return pick();" /> <span id="lblName"></span></p>
<p>Visitor remarks
<br />
<textarea name="rem" rows="5" cols="60"></textarea>
</p>
<input type="submit" value="Record visit" />
</form>
</body>
</html>
