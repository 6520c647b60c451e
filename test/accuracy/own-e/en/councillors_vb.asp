<HTML><HEAD><TITLE>Members' Allowance Claim</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">
<SCRIPT LANGUAGE="VBScript">
<!--
Sub cmdSend_OnClick
  Dim frm
  Set frm = Document.frmClaim
  If Trim(frm.txtName.Value) = "" Then
    MsgBox "Please give the name of the Member.", vbExclamation, "Claim"
    frm.txtName.Focus
    Exit Sub
  End If
  If Not IsNumeric(frm.txtMiles.Value) Then
    MsgBox "Mileage must be a number.", vbExclamation, "Claim"
    Exit Sub
  End If
  frm.txtTotal.Value = FormatNumber(CDbl(frm.txtMiles.Value) * 0.40, 2)
  If MsgBox("Claim £" & frm.txtTotal.Value & "?", vbYesNo + vbQuestion, "Claim") = vbYes Then frm.submit
End Sub
-->
</SCRIPT></HEAD>
<BODY BGCOLOR=#FFFFE8 TEXT=#000000>
<FONT FACE="Verdana" SIZE=2>
<H2>Thornbury Town Council - Members' Allowance Claim</H2>
<FORM NAME="frmClaim" METHOD="POST" ACTION="claim2.asp">
<TABLE BORDER=1 CELLPADDING=3>
<TR><TD>Member<TD><INPUT NAME="txtName" SIZE=30>
<TR><TD>Meeting<TD><SELECT NAME="cboMeet"><OPTION>Full Council<OPTION>Planning<OPTION>Amenities<OPTION>Finance</SELECT>
<TR><TD>Miles<TD><INPUT NAME="txtMiles" SIZE=6>
<TR><TD>Total £<TD><INPUT NAME="txtTotal" SIZE=8 READONLY>
</TABLE>
<P><INPUT TYPE="BUTTON" NAME="cmdSend" VALUE="Send claim">
</FORM></FONT></BODY></HTML>
