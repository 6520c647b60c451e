<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Staff Intranet - Application for Leave</title>
<style>body{font:11px Verdana} th{background:#003366;color:#fff;text-align:left} td{border-bottom:1px solid #ccc}</style>
</head>
<body>
<h2>Application for Annual Leave</h2>
<p>Employee: <b>Mrs. J. Pemberton (10442)</b> &nbsp; Section: Revenues &nbsp; Balance: <b>11.5 days</b></p>
<table width="500" cellspacing="0">
<tr><th>From</th><th>To</th><th>Days</th><th>State</th></tr>
<tr><td>14/02/2003</td><td>21/02/2003</td><td>6</td><td>Taken</td></tr>
<tr><td>05/05/2003</td><td>06/05/2003</td><td>2</td><td>Approved</td></tr>
</table>
<form name="frmLeave" method="post" action="leave_save.asp">
<p>First day <input name="txtFrom" size="10"> Last day <input name="txtTo" size="10">
Half day <input type="checkbox" name="chkHalf" value="Y"></p>
<p>Type <select name="cboType"><option value="A">Annual</option><option value="F">Flexi</option><option value="C">Compassionate</option></select></p>
<p>Remarks<br><textarea name="txtRem" rows="3" cols="50"></textarea></p>
<input type="button" name="btnSend" value="Send to line manager">
<input type="reset" value="Clear">
</form>
<script language="VBScript">
<!--
Sub btnSend_OnClick
  Dim f
  Set f = document.frmLeave
  If Not IsDate(f.txtFrom.value) Or Not IsDate(f.txtTo.value) Then
    MsgBox "Please enter both dates as dd/mm/yyyy", 48, "Leave"
    Exit Sub
  End If
  If DateDiff("d", CDate(f.txtFrom.value), CDate(f.txtTo.value)) < 0 Then
    MsgBox "The last day lies before the first day.", 48, "Leave"
    Exit Sub
  End If
  f.submit
End Sub
-->
</script>
<hr><font size="1">Personnel Services, ext. 2210</font>
</body>
</html>
