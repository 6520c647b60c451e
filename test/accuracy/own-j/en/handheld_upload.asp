<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Field Services - Handheld round upload</title>
<link rel="stylesheet" href="fs.css" type="text/css">
<script language="VBScript">
Dim buf
Sub cmdRead_OnClick
  buf = ""
  MSComm1.CommPort = CInt(document.frmUp.port.value)
  MSComm1.Settings = "9600,n,8,1"
  MSComm1.PortOpen = True
  MSComm1.Output = "SEND" & vbCr
  status.innerText = "Reading handheld..."
  window.setTimeout "Collect", 4000, "VBScript"
End Sub
Sub Collect
  buf = MSComm1.Input
  MSComm1.PortOpen = False
  document.frmUp.readings.value = buf
  status.innerText = Len(buf) & " bytes received"
  document.frmUp.submit
End Sub
</script></head>
<body bgcolor="#ffffff">
<object id="MSComm1" classid="clsid:648A5600-2C6E-101B-82B6-000000000014" codebase="/cabs/mscomm32.cab" width=0 height=0></object>
<table width="100%" cellpadding=4><tr bgcolor="#003366"><td><font color="white" size="4">Meter Reading - Upload round</font></td></tr></table>
<p>Put the handheld in its cradle, choose the port and press <b>Read handheld</b>.</p>
<form name="frmUp" method="post" action="save_round.asp">
<input type="hidden" name="readings">
Reader no: <input name="reader" size=6 value="0417"> Port:
<select name="port"><option value="1">COM1<option value="2">COM2</select>
<input type="button" name="cmdRead" id="cmdRead" value="Read handheld">
</form>
<div id="status">Idle</div>
</body></html>