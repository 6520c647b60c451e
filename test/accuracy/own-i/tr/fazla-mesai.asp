<html><head><title>Fazla Mesai Formu</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1254"><script language="vbscript">
Sub Hesapla_onclick()
  Dim s
  s = DateDiff("n", CDate(document.frm.bas.value), CDate(document.frm.bit.value)) / 60
  If s < 0 Then s = s + 24
  document.frm.saat.value = Round(s, 2)
End Sub
Sub Kaydet_onclick()
  If document.frm.saat.value = "" Then
    Alert "Önce hesaplayınız"
  Else
    document.frm.submit()
  End If
End Sub
</script></head><body><h3>İtfaiye Müdürlüğü - Fazla Mesai</h3><form name="frm" action="mesai.asp" method="post">Sicil <input name="sicil"> Başlangıç <input name="bas" value="17:00"> Bitiş <input name="bit"> Saat <input name="saat" readonly> <input type="button" name="Hesapla" value="Hesapla"> <input type="button" name="Kaydet" value="Kaydet"></form></body></html>
