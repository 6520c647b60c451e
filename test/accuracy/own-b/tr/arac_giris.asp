<html><head><title>Araç Giriþ Çýkýþ Kayýt</title>
<script language="javascript">
function basla() { document.forms[0].plaka.focus(); }
function plakaDuzelt(o) { o.value = o.value.toUpperCase().replace(/\s+/g, " "); }
function kontrol(f) { if (!/^\d{2} ?[A-Z]{1,3} ?\d{2,4}$/.test(f.plaka.value)) { alert("Plaka geçersiz: " + f.plaka.value); return false; } return true; }
</script></head>
<body onload="basla()"><h3>Nizamiye - Araç Giriþ Çýkýþ</h3>
<form method="post" action="arac_kaydet.asp" onsubmit="return kontrol(this)">Plaka <input name="plaka" onblur="plakaDuzelt(this)"> Sürücü <input name="surucu"> <select name="yon"><option>Giriþ</option><option>Çýkýþ</option></select> <input type="submit" value="Kaydet"></form>
<table border="1"><tr><th>Saat</th><th>Plaka</th><th>Yön</th></tr><tr><td>07:42</td><td>06 BK 412</td><td>Giriþ</td></tr><tr><td>08:10</td><td>34 ÞU 09</td><td>Çýkýþ</td></tr></table></body></html>
