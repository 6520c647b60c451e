<html>
<head>
<title>Magazijn - pallet-etiket afdrukken</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<style>body{font-family:Arial;background:#f4f4f4} .v{font-size:18px} #kop{background:#e30613;color:white;padding:6px;font-weight:bold}</style>
<script language="VBScript">
Dim oLabel
Sub cmdPrint_OnClick
  Dim i, n
  If Trim(frmEtiket.txtArtikel.Value) = "" Then
    MsgBox "Scan eerst een artikelnummer", vbExclamation, "Etiket"
    frmEtiket.txtArtikel.focus
    Exit Sub
  End If
  n = CInt(frmEtiket.txtAantal.Value)
  Set oLabel = CreateObject("DYMO.DymoAddIn")
  oLabel.Open "\\srv-mag01\etiketten\pallet.lwl"
  Dim oTxt
  Set oTxt = CreateObject("DYMO.DymoLabels")
  oTxt.SetField "ARTIKEL", frmEtiket.txtArtikel.Value
  oTxt.SetField "BARCODE", "*" & frmEtiket.txtArtikel.Value & "*"
  oTxt.SetField "DATUM", FormatDateTime(Now, vbShortDate)
  For i = 1 To n
    oLabel.Print 1, False
  Next
  melding.innerText = n & " etiket(ten) naar printer gestuurd"
End Sub
</script>
</head>
<body>
<div id="kop">MAGAZIJN HAL 3 &mdash; PALLET-ETIKET</div>
<form name="frmEtiket" onsubmit="return false">
<p class="v">Artikel <input name="txtArtikel" size="14" class="v"></p>
<p class="v">Aantal&nbsp; <input name="txtAantal" size="3" value="1" class="v"></p>
<input type="button" name="cmdPrint" value="Afdrukken" class="v">
</form>
<p id="melding">&nbsp;</p>
</body>
</html>
