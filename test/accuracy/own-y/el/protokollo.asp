<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1253">
<META NAME="GENERATOR" Content="Microsoft Visual InterDev 6.0">
<TITLE>Πρωτόκολλο Εισερχομένων - Νομαρχία Αρκαδίας</TITLE>
<SCRIPT LANGUAGE="VBScript">
<!--
Sub Window_OnLoad()
  Document.frmProt.txtDate.Value = FormatDateTime(Date, vbShortDate)
End Sub

Sub cmdSave_OnClick()
  Dim f
  Set f = Document.frmProt
  If Trim(f.txtSender.Value) = "" Then
    MsgBox "Συμπληρώστε τον αποστολέα.", vbExclamation, "Πρωτόκολλο"
    f.txtSender.Focus
    Exit Sub
  End If
  If Trim(f.txtSubject.Value) = "" Then
    MsgBox "Συμπληρώστε το θέμα του εγγράφου.", vbExclamation, "Πρωτόκολλο"
    Exit Sub
  End If
  If MsgBox("Καταχώρηση του εγγράφου;", vbYesNo + vbQuestion, "Πρωτόκολλο") = vbYes Then f.Submit
End Sub
-->
</SCRIPT>
</HEAD>
<BODY BGCOLOR="#FFFFFF" TEXT="#000080">
<H3>Πρωτόκολλο εισερχομένων εγγράφων</H3>
<FORM NAME="frmProt" METHOD="POST" ACTION="prot_ins.asp">
<TABLE BORDER=0 BGCOLOR="#E8E8D8" CELLPADDING=3>
<TR><TD>Αρ. πρωτοκόλλου</TD><TD><INPUT NAME="txtNo" SIZE=8 VALUE="10274" READONLY></TD></TR>
<TR><TD>Ημερομηνία</TD><TD><INPUT NAME="txtDate" SIZE=12></TD></TR>
<TR><TD>Αποστολέας</TD><TD><INPUT NAME="txtSender" SIZE=50></TD></TR>
<TR><TD>Αρ. εγγράφου αποστολέα</TD><TD><INPUT NAME="txtRef" SIZE=20></TD></TR>
<TR><TD>Θέμα</TD><TD><INPUT NAME="txtSubject" SIZE=70></TD></TR>
<TR><TD>Χρέωση σε</TD><TD><SELECT NAME="lstDept"><OPTION>Δ/νση Διοικητικού<OPTION>Δ/νση Οικονομικών<OPTION>Τμήμα Τοπογραφίας<OPTION>Δ/νση Υγείας</SELECT></TD></TR>
<TR><TD></TD><TD><INPUT TYPE="button" NAME="cmdSave" VALUE="Καταχώρηση"> <INPUT TYPE="reset" VALUE="Καθαρισμός"></TD></TR>
</TABLE>
</FORM>
<HR>
<B>Τελευταίες εγγραφές</B>
<TABLE BORDER=1 CELLSPACING=0><TR><TH>Α.Π.</TH><TH>Αποστολέας</TH><TH>Θέμα</TH></TR>
<TR><TD>10273</TD><TD>Δήμος Τρίπολης</TD><TD>Αίτηση επιχορήγησης έργων οδοποιίας</TD></TR>
<TR><TD>10272</TD><TD>ΥΠΕΣΔΔΑ</TD><TD>Εγκύκλιος 17 περί αδειών</TD></TR></TABLE>
</BODY>
</HTML>
