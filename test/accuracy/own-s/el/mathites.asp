<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1253">
<title>Μητρώο μαθητών – Εγγραφή</title>
</head>
<body bgcolor="#F0F4FF">
<h2><font face="Tahoma" color="#003399">3ο Γυμνάσιο – Μητρώο μαθητών</font></h2>
<form name="frm" method="post" action="mathites_save.asp">
<table border="0" cellpadding="3" style="font-family:Tahoma;font-size:10pt">
<tr><td>Αρ. μητρώου</td><td><input type="text" name="am" size="8" value="1187" readonly></td></tr>
<tr><td>Επώνυμο</td><td><input type="text" name="eponymo" size="30"></td></tr>
<tr><td>Όνομα</td><td><input type="text" name="onoma" size="30"></td></tr>
<tr><td>Όνομα πατρός</td><td><input type="text" name="patros" size="30"></td></tr>
<tr><td>Ημ. γέννησης</td><td><input type="text" name="hmgen" size="10"> (ηη/μμ/εεεε)</td></tr>
<tr><td>Τάξη</td><td><select name="taxi"><option value="">--</option><option>Α΄</option><option>Β΄</option><option>Γ΄</option></select></td></tr>
<tr><td></td><td><input type="button" name="cmdSave" value="Καταχώριση"> <input type="reset" value="Καθαρισμός"></td></tr>
</table>
</form>
<p><font face="Tahoma" size="2">Τελευταία εγγραφή: 1186 Κωνσταντίνου Ελένη, Β΄ τάξη, 12/9/2002. <a href="mathites_list.asp">Κατάσταση μαθητών</a></font></p>
<script language="VBScript">
<!--
Sub cmdSave_OnClick()
  Dim f
  Set f = document.frm
  If Trim(f.eponymo.value) = "" Or Trim(f.onoma.value) = "" Then
    MsgBox "Συμπληρώστε επώνυμο και όνομα.", 48, "Μητρώο"
    f.eponymo.focus
    Exit Sub
  End If
  If Not IsDate(f.hmgen.value) Then
    MsgBox "Λάθος ημερομηνία γέννησης.", 48, "Μητρώο"
    Exit Sub
  End If
  If DateDiff("yyyy", CDate(f.hmgen.value), Date) < 11 Then
    If MsgBox("Ο μαθητής είναι κάτω των 11 ετών. Συνέχεια;", 36, "Μητρώο") = 7 Then Exit Sub
  End If
  f.submit
End Sub
-->
</script>
</body>
</html>
