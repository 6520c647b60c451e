<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Demirbaş Sorgulama</title>
<style type="text/css">body{font:12px Arial;margin:18px}.k{border-collapse:collapse}.k td,.k th{border:1px solid #ccc;padding:4px 9px}.k th{background:#def}</style>
<script type="text/javascript">
function kopyala(no) {
  if (window.clipboardData && window.clipboardData.setData) {
    window.clipboardData.setData("Text", no);
    return;
  }
  var t = document.createElement("textarea");
  t.value = no;
  document.body.appendChild(t);
  t.select();
  var oldu = false;
  try { oldu = document.execCommand("copy"); } catch (e) { }
  document.body.removeChild(t);
  if (!oldu) prompt("Ctrl+C ile kopyalayınız:", no);
}
function detay(id, a) {
  var d = document.getElementById("d" + id), acik = d.style.display != "none";
  d.style.display = acik ? "none" : "";
  a.innerHTML = acik ? "ayrıntı" : "kapat";
}
</script>
</head>
<body>
<h2>Demirbaş Sorgulama – Mühendislik Fakültesi</h2>
<form method="get" action="demirbas.php">Oda: <input name="oda" size="6" value="B-214"> Tür: <select name="tur"><option>Hepsi</option><option>Bilgisayar</option><option>Mobilya</option><option>Laboratuvar cihazı</option></select> <input type="submit" value="Listele"></form><br>
<table class="k"><tr><th>Demirbaş No</th><th>Tanım</th><th>Giriş</th><th>Zimmetli</th><th></th></tr>
<tr><td>255.02.01/4471</td><td>Masaüstü bilgisayar</td><td>2007</td><td>Arş. Gör. Deniz Güneş</td><td><a href="#" onclick="kopyala('255.02.01/4471');return false">kopyala</a> <a href="#" onclick="detay(1,this);return false">ayrıntı</a></td></tr>
<tr id="d1" style="display:none"><td colspan="5">Seri no: CZC7340K1D, fatura: 2007/1182, garanti bitti. Bakım: 11.02.2009 disk değişimi.</td></tr>
<tr><td>255.02.04/0187</td><td>Osiloskop 100 MHz</td><td>2005</td><td>Doç. Dr. Süleyman Ağaoğlu</td><td><a href="#" onclick="kopyala('255.02.04/0187');return false">kopyala</a> <a href="#" onclick="detay(2,this);return false">ayrıntı</a></td></tr>
<tr id="d2" style="display:none"><td colspan="5">Kalibrasyon: 03.10.2008, sonraki: 03.10.2010.</td></tr>
<tr><td>255.01.03/2210</td><td>Çelik dolap</td><td>1999</td><td>Bölüm sekreterliği</td><td><a href="#" onclick="kopyala('255.01.03/2210');return false">kopyala</a></td></tr></table>
<p><a href="demirbas_pdf.php?oda=B-214">Zimmet listesini PDF olarak al</a></p>
</body>
</html>
