<HTML>
<HEAD>
<META NAME="GENERATOR" Content="Microsoft Visual InterDev 6.0">
<TITLE>Stationery requisition</TITLE>
<SCRIPT LANGUAGE="VBScript">
Option Explicit
Dim nLines, curTotal
nLines = 0
curTotal = 0

Sub btnAdd_OnClick
	Dim qty, item, parts
	qty = Trim(document.frmReq.txtQty.value)
	If Not IsNumeric(qty) Then
		MsgBox "Quantity must be a number.", vbExclamation, "Stationery"
		Exit Sub
	End If
	item = document.frmReq.selItem.options(document.frmReq.selItem.selectedIndex).value
	parts = Split(item, ";")
	nLines = nLines + 1
	curTotal = curTotal + CInt(qty) * CCur(parts(1))
	document.frmReq.txtLines.value = document.frmReq.txtLines.value & qty & " x " & parts(0) & " @ " & FormatCurrency(parts(1)) & vbCrLf
	document.all("spnTotal").innerText = FormatCurrency(curTotal)
	document.frmReq.txtQty.value = ""
End Sub

Sub btnSend_OnClick
	If nLines = 0 Then
		MsgBox "There is nothing on this requisition.", vbExclamation, "Stationery"
	ElseIf document.frmReq.txtCC.value = "" Then
		MsgBox "Cost centre is required.", vbExclamation, "Stationery"
	Else
		If MsgBox("Send requisition for " & FormatCurrency(curTotal) & "?", vbYesNo + vbQuestion, "Stationery") = vbYes Then document.frmReq.submit
	End If
End Sub
</SCRIPT>
</HEAD>
<BODY BGCOLOR="#FFFFEE">
<FONT FACE="Arial" SIZE="4" COLOR="#006600">Stationery requisition</FONT><HR>
<FORM NAME="frmReq" METHOD="POST" ACTION="req_send.asp">
<TABLE><TR><TD>Cost centre</TD><TD><INPUT NAME="txtCC" SIZE=8></TD></TR>
<TR><TD>Item</TD><TD><SELECT NAME="selItem">
<OPTION VALUE="Paper A4 80g ream;2.15">Paper A4 80g ream
<OPTION VALUE="Envelopes DL window 500;8.40">Envelopes DL window 500
<OPTION VALUE="Toner HP 92298A;61.00">Toner HP 92298A
<OPTION VALUE="Lever arch file;1.05">Lever arch file
</SELECT></TD></TR>
<TR><TD>Quantity</TD><TD><INPUT NAME="txtQty" SIZE=4> <INPUT TYPE="button" NAME="btnAdd" VALUE="Add"></TD></TR>
<TR><TD VALIGN=top>Lines</TD><TD><TEXTAREA NAME="txtLines" ROWS=6 COLS=50 READONLY></TEXTAREA></TD></TR>
<TR><TD>Total</TD><TD><B><SPAN ID="spnTotal">0.00</SPAN></B></TD></TR></TABLE>
<INPUT TYPE="button" NAME="btnSend" VALUE="Send to Supplies">
</FORM>
</BODY>
</HTML>
