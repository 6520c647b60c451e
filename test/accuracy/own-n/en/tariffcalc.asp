<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">
<META NAME="GENERATOR" CONTENT="Microsoft FrontPage 4.0">
<TITLE>Chamber of Commerce - Import duty estimator</TITLE>
</HEAD>
<BODY BGCOLOR="#FFFFFF" TEXT="#000080">
<TABLE BORDER=0 WIDTH=600><TR><TD BGCOLOR="#000080"><FONT COLOR="#FFFFFF" FACE="Arial"><B>MEMBER SERVICES &nbsp; Import duty estimator</B></FONT></TD></TR></TABLE>
<P><FONT FACE="Arial" SIZE=2>Use this estimator when a member telephones about the landed cost of a consignment. The figures are a guide and are not a ruling. The rates are those
of 1 January; the tariff desk changes them each quarter.</FONT></P>
<FORM NAME="frm">
<TABLE BORDER=1 CELLPADDING=3 WIDTH=600>
<TR><TD>Goods value (invoice currency)</TD><TD><INPUT TYPE=TEXT NAME=txtValue SIZE=12></TD></TR>
<TR><TD>Exchange rate</TD><TD><INPUT TYPE=TEXT NAME=txtRate SIZE=8 VALUE="1.6520"></TD></TR>
<TR><TD>Freight and insurance (GBP)</TD><TD><INPUT TYPE=TEXT NAME=txtCif SIZE=8></TD></TR>
<TR><TD>Heading</TD><TD><SELECT NAME=cboHead>
<OPTION VALUE="3.7">6911 Tableware of porcelain<OPTION VALUE="12">6205 Men's shirts<OPTION VALUE="0">4901 Printed books<OPTION VALUE="2.7">8501 Electric motors<OPTION VALUE="8">6403 Footwear, leather
</SELECT></TD></TR>
<TR><TD>VAT</TD><TD><INPUT TYPE=RADIO NAME=optVat VALUE=1 CHECKED>Standard <INPUT TYPE=RADIO NAME=optVat VALUE=0>Zero</TD></TR>
<TR><TD COLSPAN=2 ALIGN=CENTER><INPUT TYPE=BUTTON NAME=cmdCalc VALUE="Work it out"></TD></TR>
<TR><TD>Duty</TD><TD><INPUT TYPE=TEXT NAME=txtDuty SIZE=12 READONLY></TD></TR>
<TR><TD>VAT</TD><TD><INPUT TYPE=TEXT NAME=txtVat SIZE=12 READONLY></TD></TR>
<TR><TD><B>Landed cost</B></TD><TD><INPUT TYPE=TEXT NAME=txtTotal SIZE=12 READONLY></TD></TR>
</TABLE>
</FORM>
<SCRIPT LANGUAGE="VBScript">
<!--
Option Explicit
Sub cmdCalc_OnClick
  Dim f, base, duty, vat
  Set f = Document.frm
  If Not IsNumeric(f.txtValue.Value) Then
    MsgBox "Please give the goods value.", vbExclamation, "Estimator"
    Exit Sub
  End If
  base = CDbl(f.txtValue.Value) / CDbl(f.txtRate.Value)
  If IsNumeric(f.txtCif.Value) Then base = base + CDbl(f.txtCif.Value)
  duty = base * CDbl(f.cboHead.Options(f.cboHead.SelectedIndex).Value) / 100
  vat = 0
  If f.optVat(0).Checked Then vat = (base + duty) * 0.175
  f.txtDuty.Value = FormatNumber(duty, 2)
  f.txtVat.Value = FormatNumber(vat, 2)
  f.txtTotal.Value = FormatNumber(base + duty + vat, 2)
End Sub
-->
</SCRIPT>
<P><FONT FACE="Arial" SIZE=1>Tariff desk: ext. 231. Last changed by J. Whitlock.</FONT></P>
</BODY></HTML>
