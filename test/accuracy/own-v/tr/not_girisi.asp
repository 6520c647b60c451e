<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1254"><title>Not Girişi - 9/B Matematik</title>
<style>body{font:12px Tahoma}td{padding:2px 6px}th{background:#cfe3cf}</style>
<script language="VBScript">
<!--
Function NotGecerli(n)
  NotGecerli = False
  If IsNumeric(n) Then
    If CInt(n) >= 0 And CInt(n) <= 100 Then NotGecerli = True
  End If
End Function
Sub cmdHesapla_OnClick
  Dim i, a, b
  For i = 1 To 4
    a = document.frmNot.elements("y1_" & i).Value
    b = document.frmNot.elements("y2_" & i).Value
    If NotGecerli(a) And NotGecerli(b) Then
      document.frmNot.elements("ort_" & i).Value = FormatNumber((CInt(a) + CInt(b)) / 2, 1)
    End If
  Next
End Sub
Sub cmdKaydet_OnClick
  Dim i
  For i = 1 To 4
    If document.frmNot.elements("ort_" & i).Value = "" Then
      MsgBox "Önce ortalamaları hesaplayınız.", vbExclamation, "Not Girişi"
      Exit Sub
    End If
  Next
  If MsgBox("Notlar kaydedilsin mi?", vbYesNo + vbQuestion, "Not Girişi") = vbYes Then document.frmNot.Submit
End Sub
-->
</script></head><body>
<h3>Cumhuriyet Lisesi &ndash; Not Girişi</h3><p>Ders: <b>Matematik</b> &nbsp; Sınıf: <b>9/B</b> &nbsp; Dönem: 1 &nbsp; Öğretmen: Müşerref Çağlar</p>
<form name="frmNot" method="post" action="not_kaydet.asp">
<table border="1" cellspacing="0"><tr><th>No</th><th>Adı Soyadı</th><th>1. Yazılı</th><th>2. Yazılı</th><th>Ortalama</th></tr>
<tr><td>118</td><td>Ayşe Gündoğdu</td><td><input name="y1_1" size="4"></td><td><input name="y2_1" size="4"></td><td><input name="ort_1" size="5" readonly></td></tr>
<tr><td>121</td><td>Burak Şen</td><td><input name="y1_2" size="4"></td><td><input name="y2_2" size="4"></td><td><input name="ort_2" size="5" readonly></td></tr>
<tr><td>134</td><td>İlknur Özdağ</td><td><input name="y1_3" size="4"></td><td><input name="y2_3" size="4"></td><td><input name="ort_3" size="5" readonly></td></tr>
<tr><td>140</td><td>Oğuzhan Kılıç</td><td><input name="y1_4" size="4"></td><td><input name="y2_4" size="4"></td><td><input name="ort_4" size="5" readonly></td></tr></table>
<p><input type="button" name="cmdHesapla" value="Hesapla"> <input type="button" name="cmdKaydet" value="Kaydet"></p></form>
<p><small>Not giriş ekranı 20 Ocak saat 17:00'de kapanacaktır. Müdür yardımcısı: dahili 15</small></p></body></html>
