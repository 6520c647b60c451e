<html>
<head>
<title>Time sheet – week view</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<style>
body { font-family: "MS Sans Serif", Geneva, sans-serif; font-size: 10pt; background: #c0c0c0; margin: 6px }
table.grid { border-collapse: collapse; background: #ffffff }
.grid td, .grid th { border: 1px solid #808080; padding: 3px 6px; font-size: 9pt }
.grid th { background: #008080; color: #ffffff }
.grid .tot { background: #ffffcc; font-weight: bold; text-align: right }
.bar { background: #008080; color: #ffffff; padding: 5px; font-weight: bold }
input.h { width: 44px; text-align: right; border: 0; background: #f4fafa }
</style>
<script language="VBScript">
<!--
Option Explicit
Dim Rate
Rate = 11.44

Sub window_onload
  document.title = "Time sheet - week beginning " & FormatDateTime(DateAdd("d", 2 - Weekday(Date), Date), vbLongDate)
  AddUp
End Sub

Sub AddUp
  Dim i, total, box
  total = 0
  For i = 1 To 5
    Set box = document.all("h" & i)
    If IsNumeric(box.value) Then total = total + CDbl(box.value)
  Next
  document.all("total").innerText = FormatNumber(total, 2)
  document.all("pay").innerText = "£" & FormatNumber(total * Rate, 2)
End Sub
-->
</script>
<script language="VBScript" for="btnSend" event="onclick">
  If MsgBox("Send this time sheet to your supervisor?", vbYesNo + vbQuestion, "Time sheets") = vbYes Then
    document.forms(0).submit
  End If
</script>
</head>
<body>
<div class="bar">Highways Depot – Weekly Time Sheet</div>
<form action="week.asp" method="get">
<p>Operative: <b>D. O’Connell</b> &nbsp; Payroll no: <b>H/20931</b> &nbsp; Depot: <select name="depot"><option>Ashcombe<option>Castle Street<option>Millbrook</select></p>
<table class="grid">
<tr><th>Day</th><th>Job code</th><th>Start</th><th>Finish</th><th>Hours</th><th>Plant / vehicle</th></tr>
<tr><td>Monday</td><td>RD-114 pothole gang</td><td>07:30</td><td>15:45</td><td><input class="h" id="h1" name="h1" value="7.75" language="VBScript" onchange="AddUp"></td><td>Transit 7</td></tr>
<tr><td>Tuesday</td><td>RD-114 pothole gang</td><td>07:30</td><td>15:45</td><td><input class="h" id="h2" name="h2" value="7.75" language="VBScript" onchange="AddUp"></td><td>Transit 7</td></tr>
<tr><td>Wednesday</td><td>WS-020 gritting</td><td>16:00</td><td>23:30</td><td><input class="h" id="h3" name="h3" value="7.50" language="VBScript" onchange="AddUp"></td><td>Gritter 12</td></tr>
<tr><td>Thursday</td><td>WS-020 gritting</td><td>16:00</td><td>22:00</td><td><input class="h" id="h4" name="h4" value="6.00" language="VBScript" onchange="AddUp"></td><td>Gritter 12</td></tr>
<tr><td>Friday</td><td>&nbsp;</td><td>&nbsp;</td><td>&nbsp;</td><td><input class="h" id="h5" name="h5" value="" language="VBScript" onchange="AddUp"></td><td>&nbsp;</td></tr>
<tr><td colspan="4" class="tot">Total hours</td><td class="tot" id="total">&nbsp;</td><td class="tot" id="pay">&nbsp;</td></tr>
</table>
<p><input type="button" id="btnAdd" value="Add up" language="VBScript" onclick="AddUp"> <input type="button" id="btnSend" value="Send to supervisor"></p>
</form>
<p><font size="1">Overtime after 37 hours is paid at 1½ times. Claims under £5 are carried to next week.</font></p>
</body>
</html>
