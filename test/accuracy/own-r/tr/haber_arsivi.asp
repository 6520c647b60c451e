<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1254">
<title>Kurum İçi Haberler</title>
<style>body{font:12px Tahoma;margin:0;background:#fff}#bant{background:#0b3d6b;color:#fff;padding:8px;height:18px;filter:progid:DXImageTransform.Microsoft.Fade(duration=1)}h3{margin:14px 10px 4px}.h{margin:4px 10px;border-bottom:1px dotted #aaa;padding-bottom:6px}.t{color:#777}</style>
<script language="javascript">
var b = ["Kan bağışı kampanyası 5 Mayıs Cuma günü konferans salonunda", "Servis güzergâhları 1 Mayıs'tan itibaren değişiyor", "Satranç turnuvası kayıtları başladı"], n = 0;
function don() {
  var e = document.getElementById("bant"), f = e.filters && e.filters.length > 0;
  if (f) e.filters[0].Apply();
  e.innerHTML = b[n++ % b.length];
  if (f) e.filters[0].Play();
  setTimeout("don()", 5000);
}
</script>
</head>
<body onload="don()">
<div id="bant">&nbsp;</div>
<h3>Haberler – Nisan 2006</h3>
<div class="h"><span class="t">28.04.2006</span> <b>Yeni yemekhane açıldı.</b> 400 kişilik salon iki vardiya hizmet verecek. Kartınıza para yüklemek için girişteki kiosku kullanınız.</div>
<div class="h"><span class="t">24.04.2006</span> <b>23 Nisan kutlaması.</b> Çalışanların çocukları makam koltuklarına oturdu. <a href="foto.asp?id=88">Fotoğraflar</a></div>
<div class="h"><span class="t">17.04.2006</span> <b>İş güvenliği eğitimi.</b> Atölye çalışanları için eğitim 2–4 Mayıs tarihlerinde yapılacaktır. Katılım zorunludur.</div>
<div class="h"><span class="t">10.04.2006</span> <b>E-posta kotaları artırıldı.</b> Kutu boyutu 200 MB oldu; ekler 10 MB'ı geçemez.</div>
<form action="haber_arsivi.asp" style="margin:10px">Arşiv: <select name="ay"><option>Mart 2006<option>Şubat 2006<option>Ocak 2006</select> <input type="submit" value="Göster"></form>
<p style="margin:10px" class="t">Basın ve Halkla İlişkiler Şefliği – dahili 217</p>
</body>
</html>
