<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>e-Fatura ABC2011000000417</title>
<style type="text/css">body{font:11px Arial}table.k{border-collapse:collapse;width:700px}table.k td,table.k th{border:1px solid #555;padding:3px}.s{text-align:right}@media print{#arac{display:none}}</style>
<script type="text/javascript">
function yazdir() {
  var f = document.getElementById('factory');
  if (f && f.object && f.printing) {
    f.printing.header = ''; f.printing.footer = '&bSayfa &p/&P'; f.printing.portrait = true; f.printing.Print(true);
  } else window.print();
}
</script></head>
<body><object id="factory" style="display:none" classid="clsid:1663ed61-23eb-11d2-b92f-008048fdd814" codebase="/ortak/smsx.cab#Version=6,5,439,30"></object>
<div id="arac"><button onclick="yazdir()">Yazdır</button> <a href="indir.aspx?uuid=5c0e&amp;tip=xml">XML indir</a> <a href="indir.aspx?uuid=5c0e&amp;tip=pdf">PDF indir</a></div>
<h3>e-FATURA</h3><p>Satıcı: Doğu Makina San. A.Ş. &ndash; Alıcı: Körfez Gıda Ltd. Şti.<br />Fatura no: ABC2011000000417 &ndash; Tarih: 14.03.2011 &ndash; Senaryo: TEMELFATURA</p>
<table class="k"><tr><th>Sıra</th><th>Mal / hizmet</th><th>Miktar</th><th>Birim fiyat</th><th>KDV</th><th>Tutar</th></tr><tr><td>1</td><td>Dolum valfi DN25</td><td>4 adet</td><td class="s">310,00</td><td>%18</td><td class="s">1.240,00</td></tr><tr><td>2</td><td>Montaj işçiliği</td><td>6 saat</td><td class="s">75,00</td><td>%18</td><td class="s">450,00</td></tr><tr><td colspan="5" class="s">Genel toplam</td><td class="s">1.994,20</td></tr></table></body></html>
