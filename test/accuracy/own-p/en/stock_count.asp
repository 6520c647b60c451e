<html>
<head>
<meta name="VI60_defaultClientScript" content="VBScript">
<meta NAME="GENERATOR" Content="Microsoft Visual Studio 6.0">
<title>Stores - Cycle Count Entry</title>
</head>
<body bgcolor="#ffffcc">
<font face="Arial" size="4"><b>Stores: Cycle Count Entry</b></font>
<p><font face="Arial" size="2">Location <b>B-07</b> Counter <b>R. Diaz</b> Sheet <b>22319</b></font></p>
<form name="frmCount" method="post" action="countpost.asp">
<table border="1" cellpadding="2" cellspacing="0">
<tr bgcolor="#cccc99"><td><b>Bin</b></td><td><b>Part</b></td><td><b>Description</b></td><td><b>UoM</b></td><td><b>Counted</b></td></tr>
<tr bgcolor="#FFFFFF"><td>B0701</td><td>440-1182</td><td>BEARING 6204 2RS</td><td>EA</td><td><input type="text" name="qty0" size="6"><input type="hidden" name="part0" value="440-1182"></td></tr>
<tr bgcolor="#EEF3F8"><td>B0702</td><td>440-1190</td><td>BEARING 6206 2RS</td><td>EA</td><td><input type="text" name="qty1" size="6"><input type="hidden" name="part1" value="440-1190"></td></tr>
<tr bgcolor="#FFFFFF"><td>B0703</td><td>512-0034</td><td>V-BELT SPA 1250</td><td>EA</td><td><input type="text" name="qty2" size="6"><input type="hidden" name="part2" value="512-0034"></td></tr>
<tr bgcolor="#EEF3F8"><td>B0704</td><td>512-0071</td><td>V-BELT SPB 2000</td><td>EA</td><td><input type="text" name="qty3" size="6"><input type="hidden" name="part3" value="512-0071"></td></tr>
<tr bgcolor="#FFFFFF"><td>B0705</td><td>733-2210</td><td>GREASE EP2 400G</td><td>CT</td><td><input type="text" name="qty4" size="6"><input type="hidden" name="part4" value="733-2210"></td></tr>
<tr bgcolor="#EEF3F8"><td>B0706</td><td>733-2311</td><td>OIL ISO VG68 20L</td><td>DR</td><td><input type="text" name="qty5" size="6"><input type="hidden" name="part5" value="733-2311"></td></tr>
<tr bgcolor="#FFFFFF"><td>B0707</td><td>801-0007</td><td>FUSE 10A HRC</td><td>BX</td><td><input type="text" name="qty6" size="6"><input type="hidden" name="part6" value="801-0007"></td></tr>
</table>
<br>
<input type="button" name="btnPost" value="Post Count"> <input type="button" name="btnClear" value="Clear">
</form>
<script LANGUAGE="VBScript">
<!--
Sub btnPost_onclick()
	Dim i, v
	For i = 0 To 6
		v = frmCount.elements("qty" & i).value
		If Not IsNumeric(v) Then
			MsgBox "Line " & (i + 1) & ": please enter a quantity.", vbExclamation, "Cycle Count"
			frmCount.elements("qty" & i).focus
			Exit Sub
		End If
	Next
	If MsgBox("Post this count sheet?", vbYesNo + vbQuestion, "Cycle Count") = vbYes Then
		frmCount.submit
	End If
End Sub

Sub btnClear_onclick()
	frmCount.reset
End Sub
-->
</script>
</body>
</html>
