<HTML>
<HEAD>
<META NAME="GENERATOR" Content="Microsoft Visual InterDev 6.0">
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8">
<TITLE>Payroll adjustments - Period 07</TITLE>
<SCRIPT LANGUAGE="VBScript">
<!--
Sub txtHours_OnChange
  If IsNumeric(frmAdj.txtHours.value) And IsNumeric(frmAdj.txtRate.value) Then
    frmAdj.txtAmount.value = FormatNumber(CDbl(frmAdj.txtHours.value) * CDbl(frmAdj.txtRate.value), 2)
  End If
End Sub
Sub cmdPost_OnClick
  If Len(Trim(frmAdj.txtEmp.value)) <> 5 Then
    MsgBox "Employee number must be five characters.", vbExclamation, "Payroll"
    frmAdj.txtEmp.focus
    Exit Sub
  End If
  If Not IsNumeric(frmAdj.txtAmount.value) Then
    MsgBox "There is no amount to post.", vbExclamation, "Payroll"
    Exit Sub
  End If
  If MsgBox("Post " & frmAdj.txtAmount.value & " to employee " & frmAdj.txtEmp.value & "?", vbYesNo + vbQuestion, "Payroll") = vbYes Then
    frmAdj.submit
  End If
End Sub
-->
</SCRIPT>
</HEAD>
<BODY BGCOLOR="#C0C0C0">
<FONT FACE="MS Sans Serif" SIZE=2>
<B>Payroll adjustments</B> &nbsp; Period 07 (closes 26 July, 12:00)
<HR>
<FORM NAME="frmAdj" ID="frmAdj" ACTION="adj_post.asp" METHOD="POST">
<TABLE>
<TR><TD>Employee</TD><TD><INPUT NAME="txtEmp" ID="txtEmp" SIZE=6 MAXLENGTH=5></TD></TR>
<TR><TD>Code</TD><TD><SELECT NAME="cboCode"><OPTION VALUE="OT1">Overtime x 1.5<OPTION VALUE="OT2">Overtime x 2<OPTION VALUE="SHF">Shift premium<OPTION VALUE="ADV">Advance recovery</SELECT></TD></TR>
<TR><TD>Rate</TD><TD><INPUT NAME="txtRate" ID="txtRate" SIZE=8 VALUE="8.75"></TD></TR>
<TR><TD>Hours</TD><TD><INPUT NAME="txtHours" ID="txtHours" SIZE=8></TD></TR>
<TR><TD>Amount</TD><TD><INPUT NAME="txtAmount" ID="txtAmount" SIZE=10 READONLY></TD></TR>
</TABLE>
<P><INPUT TYPE="button" NAME="cmdPost" ID="cmdPost" VALUE="  Post  "> <INPUT TYPE="reset" VALUE="Clear">
</FORM>
<TABLE BORDER=1 CELLPADDING=2><TR><TD COLSPAN=4><B>Posted today</B></TD></TR>
<TR><TD>10442</TD><TD>OT1</TD><TD>6.50</TD><TD ALIGN=right>85.31</TD></TR>
<TR><TD>10478</TD><TD>SHF</TD><TD>1.00</TD><TD ALIGN=right>22.00</TD></TR></TABLE>
</FONT></BODY></HTML>
