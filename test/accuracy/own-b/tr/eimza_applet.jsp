<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1254">
<title>EBYS - Giden Evrak İmzalama</title>
<script type="text/javascript">
function imzala() {
  var pin = document.getElementById("pin").value, im = document.getElementById("imzaci");
  if (!pin) { alert("PIN giriniz"); return; }
  try {
    var sonuc = im.imzala(pin, document.getElementById("ozet").value);
    document.frm.imza.value = sonuc;
    document.frm.submit();
  } catch (e) {
    alert("İmzalama bileşeni yüklenemedi. Java ayarlarınızı kontrol ediniz.");
  }
}
</script>
</head>
<body>
<h2>Giden Evrak İmzalama</h2>
<table border="1" cellpadding="4">
<tr><td>Sayı</td><td>B.05.1.EGM.0.71-2211</td></tr>
<tr><td>Konu</td><td>Kırtasiye ihtiyacı</td></tr>
<tr><td>Muhatap</td><td>İdari Mali İşler Şube Müdürlüğü</td></tr>
</table>
<object id="imzaci" classid="clsid:8AD9C840-044E-11D1-B3E9-00805F499D93" width="300" height="60">
<param name="code" value="tr.gov.ebys.ImzaApplet.class"><param name="archive" value="imza.jar,ma3api.jar"><param name="scriptable" value="true">
</object>
<form name="frm" method="post" action="imzala.do">
<input type="hidden" id="ozet" name="ozet" value="9f86d081884c7d659a2feaa0c55ad015"><input type="hidden" name="imza">
PIN: <input type="password" id="pin" size="8"> <input type="button" value="e-İmza ile Onayla" onclick="imzala()">
</form>
</body>
</html>
