<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Üye Kayıt</title><script src="js/ortak.js"></script><script>
function mahalleSec(){ var r=modalAc("mahalle.aspx",400,350); if(r){ document.getElementById("mah").value=r; } }
function kontrol(){ if(temizle(document.getElementById("mah").value)==""){ alert("Mahalle seçiniz"); return false; } return true; }
</script></head><body><h2>Kütüphane Üye Kayıt</h2><form method="post" action="uye-kayit.aspx" onsubmit="return kontrol()">Ad Soyad <input name="ad"><br>Mahalle <input id="mah" name="mah" readonly> <input type="button" value="Seç" onclick="mahalleSec()"><br><input type="submit" value="Kaydet"></form></body></html>
