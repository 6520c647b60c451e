<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1254"><title>Arıza Bildirimi</title>
<style type="text/css">body{font-family:Verdana;font-size:11px;background:#f7f7f7}label{display:block;margin-top:6px}</style>
<script type="text/javascript">
function demirbasYaz(v){ if(v){ document.forms[0].demirbas.value = v; } }
function demirbasSec(){
  var adr = "demirbas_sec.html";
  if(window.showModalDialog){
    demirbasYaz(window.showModalDialog(adr, "", "dialogWidth:380px;dialogHeight:260px"));
  } else {
    window.open(adr, "secim", "width=380,height=260,resizable=yes");
  }
}
</script></head><body><h2>Bilgi İşlem Arıza Bildirimi</h2>
<form action="ariza_kaydet.php" method="post">
<label>Bildiren: <b>Ümit Çağan</b> (Muhasebe, dahili 233)</label>
<label>Demirbaş no <input name="demirbas" size="16"> <input type="button" value="Seç..." onclick="demirbasSec()"></label>
<label>Arıza türü <select name="tur"><option>Yazıcı</option><option>Bilgisayar açılmıyor</option><option>Ağ bağlantısı</option><option>Program hatası</option></select></label>
<label>Açıklama<br><textarea name="aciklama" rows="5" cols="50"></textarea></label>
<p><input type="submit" value="Gönder"></p></form>
<table border="1" cellspacing="0" cellpadding="3"><tr><th>No</th><th>Konu</th><th>Durum</th></tr><tr><td>5512</td><td>Yazıcı kağıt sıkıştırıyor</td><td>Kapandı</td></tr><tr><td>5547</td><td>E-posta kotası</td><td>İşlemde</td></tr></table></body></html>
