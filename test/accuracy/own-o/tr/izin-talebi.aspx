<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Devlet Hastanesi – İzin talebi</title>
<style type="text/css">body{font:12px Tahoma;margin:0}.ust{background:#c8102e;color:#fff;padding:7px 12px}.ic{padding:12px}td{padding:4px}.uyari{color:#c00}</style>
<script type="text/javascript">
//<![CDATA[
function takvim(hedef) {
    var alan = document.getElementById(hedef);
    var sonuc = showModalDialog('Takvim.aspx', alan.value, 'dialogHeight:260px;dialogWidth:280px;center:1;scroll:0;status:0');
    if (sonuc) alan.value = sonuc;
    gunHesapla();
}
function vekilSec() {
    var s = showModalDialog('PersonelSec.aspx?birim=0412', '', 'dialogHeight:420px;dialogWidth:500px');
    if (s != undefined) { document.getElementById('txtVekil').value = s.split('|')[1]; document.getElementById('hdnVekil').value = s.split('|')[0]; }
}
function tarih(s) { var p = s.split('.'); return new Date(p[2], p[1] - 1, p[0]); }
function gunHesapla() {
    var b = document.getElementById('txtBas').value, e = document.getElementById('txtBit').value;
    if (b && e) document.getElementById('lblGun').innerHTML = Math.round((tarih(e) - tarih(b)) / 864e5) + ' gün';
}
function kontrol() {
    var f = document.forms[0];
    if (!f.txtBas.value || !f.txtBit.value || !f.hdnVekil.value) { document.getElementById('u').innerHTML = 'Tarihleri ve vekili seçiniz.'; return false; }
    return true;
}
//]]>
</script></head>
<body><div class="ust">Personel Otomasyonu &#187; İzin talebi</div>
<div class="ic"><form method="post" action="izin-talebi.aspx" id="form1" onsubmit="return kontrol()">
<table>
<tr><td>Personel</td><td>Gül Yıldız – Hemşire, Dahiliye Servisi</td></tr>
<tr><td>İzin türü</td><td><select name="tur"><option>Yıllık izin</option><option>Mazeret izni</option><option>Doğum izni</option></select> Kalan: 14 gün</td></tr>
<tr><td>Başlangıç</td><td><input name="txtBas" id="txtBas" readonly="readonly" size="10" /> <img src="tkv.gif" alt="Takvim" onclick="takvim('txtBas')" /></td></tr>
<tr><td>Bitiş</td><td><input name="txtBit" id="txtBit" readonly="readonly" size="10" /> <img src="tkv.gif" alt="Takvim" onclick="takvim('txtBit')" /> <span id="lblGun"></span></td></tr>
<tr><td>Yerine bakacak</td><td><input name="txtVekil" id="txtVekil" readonly="readonly" size="30" /><input type="hidden" name="hdnVekil" id="hdnVekil" /> <input type="button" value="Seç" onclick="vekilSec()" /></td></tr>
<tr><td>İzin adresi</td><td><textarea name="adres" rows="2" cols="40"></textarea></td></tr>
</table>
<p class="uyari" id="u"></p>
<input type="submit" value="Talebi gönder" />
</form><p>Talepler birim sorumlusunun onayından sonra başhemşireliğe düşer. Bayram haftası için son gün 5 Kasım.</p></div></body></html>
