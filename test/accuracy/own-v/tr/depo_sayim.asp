<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1254"><title>Depo Sayım Girişi - Fabrika 2</title>
<style>body{font-family:Arial;font-size:12px}tr.tek{background:#f0f0e0}input.adet{width:60px;text-align:right}.fark{color:red}</style>
<script language="javascript">
function olayEkle(nesne, ad, fn){
  if(nesne.addEventListener) nesne.addEventListener(ad, fn, false);
  else if(nesne.attachEvent) nesne.attachEvent("on"+ad, fn);
  else nesne["on"+ad] = fn;
}
function hesapla(e){
  e = e || window.event;
  var k = e.target || e.srcElement;
  if(!k || k.className != "adet") return;
  var satir = k.parentNode.parentNode, kayit = parseInt(satir.cells[2].innerHTML,10), s = parseInt(k.value,10);
  satir.cells[4].innerHTML = isNaN(s) ? "" : "<span class='" + (s!=kayit?"fark":"") + "'>" + (s-kayit) + "</span>";
}
olayEkle(window, "load", function(){ olayEkle(document.getElementById("liste"), "keyup", hesapla); });
</script></head><body>
<h3>Depo Sayım Girişi &raquo; Ambar B / Raf 14</h3>
<form method="post" action="depo_sayim_kaydet.asp">
<table id="liste" border="1" cellspacing="0" cellpadding="3"><tr><th>Stok No</th><th>Malzeme</th><th>Kayıt</th><th>Sayım</th><th>Fark</th></tr>
<tr class="tek"><td>M-1008</td><td>Cıvata M8x40 çinko</td><td>1250</td><td><input class="adet" name="s1"></td><td></td></tr>
<tr><td>M-1011</td><td>Somun M8</td><td>1900</td><td><input class="adet" name="s2"></td><td></td></tr>
<tr class="tek"><td>R-2240</td><td>Rulman 6204-2RS</td><td>86</td><td><input class="adet" name="s3"></td><td></td></tr>
<tr><td>K-0315</td><td>V kayışı SPZ 1120</td><td>34</td><td><input class="adet" name="s4"></td><td></td></tr>
<tr class="tek"><td>Y-0090</td><td>Hidrolik yağ ISO 46 (lt)</td><td>400</td><td><input class="adet" name="s5"></td><td></td></tr></table>
<p>Sayan: <select name="sayan"><option>Şükrü Yıldız</option><option>Gülşen Işık</option></select> <input type="submit" value="Kaydet"> <input type="button" value="Yazdır" onclick="window.print()"></p></form>
</body></html>
