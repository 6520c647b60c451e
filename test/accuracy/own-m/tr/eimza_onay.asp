<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1254">
<title>EBYS - Evrak Onay</title>
<style>body{font:11px Tahoma;background:#f7f7f7}fieldset{width:600px;background:#fff}.dgm{font:bold 11px Tahoma;width:110px}</style>
<script language="javascript">
function nesneOlustur(ad) {
  try { return new ActiveXObject(ad); }
  catch (e) { alert("E-imza bileşeni yüklenemedi: " + ad + "\nBilgi İşlem ile görüşünüz."); return null; }
}
function imzala() {
  var im = nesneOlustur("EImzaKart.Imzalayici.2");
  if (im == null) return;
  if (!im.KartVarMi()) { alert("Lütfen akıllı kartınızı takınız."); return; }
  var sonuc = im.XadesImzala(document.onay.ozet.value, document.onay.sicil.value);
  if (sonuc == "") { alert("İmzalama iptal edildi."); return; }
  document.onay.imza.value = sonuc;
  document.onay.submit();
}
</script>
</head>
<body>
<form name="onay" method="post" action="onayla.asp">
<input type="hidden" name="imza"><input type="hidden" name="sicil" value="104523"><input type="hidden" name="ozet" value="9f2c7a10b6e54d3aa1c9e8f0">
<fieldset><legend>Onay bekleyen evrak</legend>
<table cellpadding="4">
<tr><td>Sayı</td><td>B.18.0.PER.71/2008-1422</td></tr>
<tr><td>Konu</td><td>Geçici görevlendirme</td></tr>
<tr><td>Gönderen</td><td>Personel Şube Müdürlüğü</td></tr>
<tr><td valign="top">Metin</td><td>Adı geçen personelin 15.09.2008 tarihinden itibaren üç ay süreyle görevlendirilmesini olurlarınıza arz ederim.</td></tr>
</table></fieldset><br>
<input type="button" class="dgm" value="İmzala" onclick="imzala()"> <input type="button" class="dgm" value="Listeye dön" onclick="location.href='liste.asp'">
</form></body></html>
