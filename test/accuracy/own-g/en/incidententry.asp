<HTML><HEAD><TITLE>CAD - New incident</TITLE><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<SCRIPT LANGUAGE="VBScript">
Sub cmdSave_OnClick
  Dim f : Set f = Document.frmInc
  If Trim(f.txtStreet.Value) = "" Then
    MsgBox "Street is required.", vbExclamation, "CAD"
    f.txtStreet.Focus
    Exit Sub
  End If
  If Not IsDate(f.txtTime.Value) Then
    MsgBox "Enter the call time as hh:mm.", vbExclamation, "CAD"
    Exit Sub
  End If
  f.action = "saveinc.asp"
  f.submit
End Sub
</SCRIPT></HEAD>
<BODY BGCOLOR=#F0F0E0><H3>County Fire Control - New incident</H3>
<FORM NAME="frmInc" METHOD="POST">
<TABLE><TR><TD>Call time<TD><INPUT NAME=txtTime SIZE=6><TR><TD>Street<TD><INPUT NAME=txtStreet SIZE=40>
<TR><TD>Type<TD><SELECT NAME=cboType><OPTION>Structure fire<OPTION>Vehicle fire<OPTION>RTC<OPTION>False alarm</SELECT>
<TR><TD>Station<TD><SELECT NAME=cboStn><OPTION VALUE=32>Northgate
<OPTION VALUE=27>Ashby
<OPTION VALUE=2>Westport
<OPTION VALUE=15>Westport
<OPTION VALUE=62>Westport
<OPTION VALUE=28>Ashby</SELECT>
<TR><TD>Remarks<TD><TEXTAREA NAME=txtRem ROWS=4 COLS=40></TEXTAREA></TABLE>
<INPUT TYPE="button" NAME="cmdSave" VALUE="Save incident">
</FORM></BODY></HTML>
