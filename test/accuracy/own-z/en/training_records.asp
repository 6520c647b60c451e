<html>
<head>
<title>Training Records - Ward Staff</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<link rel="stylesheet" type="text/css" href="trust.css">
<script language="javascript">
<!--
// highlight overdue rows, colour names from the Trust style guide
function hiliteRows() {
	var rows;
	if (document.getElementById) rows = document.getElementById("tblRec").getElementsByTagName("tr");
	else if (document.all) rows = document.all.tblRec.rows;
	else return;
	for (var i = 1; i < rows.length; i++) {
		if (rows[i].cells[4].innerHTML.indexOf("Overdue") > -1) rows[i].bgColor = "#FFCCCC";
		rows[i].onmouseover = function() { this.style.textDecoration = "underline"; }
		rows[i].onmouseout = function() { this.style.textDecoration = "none"; }
	}
	if (window.offscreenBuffering) window.offscreenBuffering = true;
}
function openRec(id) {
	var w = window.open("rec_detail.asp?id=" + id, "rec", "width=500,height=420,scrollbars=yes,resizable=yes");
	w.opener = self;
	w.focus();
}
//-->
</script>
</head>
<body onload="hiliteRows();">
<table width="100%" cellpadding="4"><tr><td class="hd">Mandatory Training &#8211; Elm Ward</td><td align="right" class="hd">Logged in as TRUST\mcdermotts</td></tr></table>
<p class="txt"><a href="training_records.asp?sort=name">Sort by name</a> | <a href="training_records.asp?sort=due">Sort by due date</a> | <a href="training_csv.asp">Download for Excel</a></p>
<table id="tblRec" border="1" cellspacing="0" cellpadding="3" class="txt">
<tr bgcolor="#003399"><td><font color="white">Name</font></td><td><font color="white">Course</font></td><td><font color="white">Last attended</font></td><td><font color="white">Due</font></td><td><font color="white">Status</font></td></tr>
<tr><td><a href="javascript:openRec(118)">Adeyemi, Grace</a></td><td>Moving &amp; Handling</td><td>12/03/2003</td><td>12/03/2004</td><td>OK</td></tr>
<tr><td><a href="javascript:openRec(121)">Byrne, Siobhán</a></td><td>Fire Safety</td><td>02/09/2002</td><td>02/09/2003</td><td>Overdue</td></tr>
<tr><td><a href="javascript:openRec(140)">Patel, Nikhil</a></td><td>Basic Life Support</td><td>20/06/2003</td><td>20/06/2004</td><td>OK</td></tr>
</table>
<p class="txt">To book a place ring the Education Centre on ext. 4410. Courses cost £0 for substantive staff.</p>
</body>
</html>
