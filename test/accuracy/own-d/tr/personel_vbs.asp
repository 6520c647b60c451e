<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1254"><title>Personel Kartı</title>
<script language="vbscript">
Dim kayit(2)
kayit(0)="1042;Ayşe Yılmaz;Muhasebe"
kayit(1)="1077;İbrahim Çelik;Bakım"
kayit(2)="1103;Gülşen Öztürk;Laboratuvar"
Function Bul()
  Dim i, p, s
  For i = 0 To UBound(kayit)
    p = Split(kayit(i), ";")
    If InStr(1, p(1), document.all("ad").value, 1) > 0 Then s = s & "<tr><td>" & p(0) & "</td><td><a href='kart.asp?s=" & p(0) & "'>" & p(1) & "</a></td><td>" & p(2) & "</td></tr>"
  Next
  document.all("sonuc").innerHTML = "<table border=1>" & s & "</table>"
End Function
</script></head><body><h3>Personel Kartı Arama</h3>
Ad Soyad: <input id="ad" name="ad"> <input type="button" value="Bul" language="vbscript" onclick="Bul()">
<div id="sonuc"></div></body></html>
