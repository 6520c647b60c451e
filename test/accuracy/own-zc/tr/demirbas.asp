<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-9">
<title>Demirbaş Listesi</title>
<script language="javascript">
function uzerinde(tr, acik) {
  if (tr.runtimeStyle) tr.runtimeStyle.backgroundColor = acik ? "#FFFFCC" : "";
  else tr.style.backgroundColor = acik ? "#FFFFCC" : "";
}
function sil(no) {
  if (confirm(no + " numaralı demirbaş kaydı silinsin mi?")) location.href = "demirbas.asp?islem=sil&no=" + no;
}
</script>
</head>
<body>
<h3>Demirbaş Listesi - Muhasebe Müdürlüğü</h3>
<table border="1" cellspacing="0" cellpadding="3" style="font:9pt Tahoma">
<tr bgcolor="#CCCCCC"><th>Sıra</th><th>Demirbaş No</th><th>Cinsi</th><th>Zimmetli Kişi</th><th>Tarih</th><th>İşlem</th></tr>
<tr onmouseover="uzerinde(this,true)" onmouseout="uzerinde(this,false)"><td>1</td><td>255.01.003</td><td>Çelik dolap</td><td>Ayşe Yılmaz</td><td>12.03.2001</td><td><a href="demirbas.asp?islem=duzelt&no=3">Düzelt</a> <a href="javascript:sil(3)">Sil</a></td></tr>
<tr onmouseover="uzerinde(this,true)" onmouseout="uzerinde(this,false)"><td>2</td><td>255.02.014</td><td>Bilgisayar, PIII</td><td>Oğuz Şahin</td><td>04.09.2001</td><td><a href="demirbas.asp?islem=duzelt&no=14">Düzelt</a> <a href="javascript:sil(14)">Sil</a></td></tr>
<tr onmouseover="uzerinde(this,true)" onmouseout="uzerinde(this,false)"><td>3</td><td>255.02.015</td><td>Yazıcı, lazer</td><td>Oğuz Şahin</td><td>04.09.2001</td><td><a href="demirbas.asp?islem=duzelt&no=15">Düzelt</a> <a href="javascript:sil(15)">Sil</a></td></tr>
</table>
<form action="demirbas.asp" method="get"><p>Zimmetli kişi: <input name="kisi"> <input type="submit" value="Ara"></p></form>
</body>
</html>
