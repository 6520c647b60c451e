<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html>
<head>
<meta http-equiv="X-UA-Compatible" content="IE=8">
<title>Loans desk</title>
<style type="text/css">body { font: 12px Verdana, sans-serif; margin: 0 } h1 { background: #1d6b4f; color: #fff; font-size: 16px; padding: 8px; margin: 0 } p { margin: 8px }</style>
<script type="text/vbscript">
Sub window_onload
  document.getElementById("due").innerText = FormatDateTime(DateAdd("d", 21, Date), vbLongDate)
End Sub
Sub lend_onclick
  If MsgBox("Lend this book?", vbYesNo) = vbYes Then document.forms(0).submit
End Sub
</script>
</head>
<body>
<h1>Loans desk</h1>
<form action="loans.asp" method="get">
<p>Ticket <input name="ticket"> Book <input name="book"> Due back <span id="due"></span></p>
<p><input type="button" id="lend" value="Lend"></p>
</form>
</body>
</html>
