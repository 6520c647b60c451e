<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1254">
<title>İzin Formu</title><script>
function takvim(a) {
   window.open('takvim.htm?alan=' + a, 'tk', 'width=240,height=220');
}

function gun() {
   var f = document.f,
      b = f.bas.value.split('.'),
      s = f.son.value.split('.');
   if (b.length < 3 || s.length < 3) {
      alert('Tarihleri gg.aa.yyyy olarak giriniz');
      return;
   }
   var d = (new Date(s[2], s[1] - 1, s[0]) - new Date(b[2], b[1] - 1, b[0])) / 86400000 + 1;
   f.gunsayisi.value = Math.round(d);
}
</script>
</head>
<body>
<div id="header">
  <div class="org">Bakanlık, İdari İşler</div>
  <ul class="nav">
    <li><a href="index.htm">Ana Sayfa</a></li>
    <li><a href="org.htm">Birimler</a></li>
    <li><a href="forms.htm">Formlar</a></li>
  </ul>
</div>
<h3>Yıllık İzin Formu</h3>
<form name="f" action="izin.asp" method="post">
<table>
<tr><td>Başlangıç</td><td><input name="bas"><a href="javascript:takvim('bas')">...</a></td>
</tr>
<tr><td>Bitiş</td><td><input name="son"><a href="javascript:takvim('son')">...</a></td>
</tr>
<tr><td>Gün</td><td><input name="gunsayisi" readonly><input type="button" value="Hesapla" onclick="gun()"></td>
</tr>
</table><input type="submit" value="Gönder">
</form>
</
<hr size="1" noshade>
<p><font size="1">Son güncelleme: 01.08.2008<br>
Kurum içi kullanım içindir</font></p>
body>
</html>
