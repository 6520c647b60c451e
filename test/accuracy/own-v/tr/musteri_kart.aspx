<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1254" /><title>Müşteri Kartı</title>
<style type="text/css">
body{font-family:Tahoma;font-size:11px;filter:progid:DXImageTransform.Microsoft.Gradient(startColorstr='#FFFFFF',endColorstr='#E6ECF5')}
.sekme{display:inline-block;*display:inline;zoom:1;padding:4px 12px;border:1px solid #999;cursor:pointer;_cursor:hand}.aktif{background:#ffd;font-weight:bold}.panel{display:none;border:1px solid #999;padding:10px;width:600px}
</style>
<!--[if IE 6]><style type="text/css">.panel{height:200px}</style><![endif]-->
<script type="text/javascript">
function sekmeAc(n){
  for(var i=1;i<=3;i++){
    document.getElementById("p"+i).style.display = (i==n) ? "block" : "none";
    document.getElementById("s"+i).className = "sekme" + (i==n ? " aktif" : "");
  }
  return false;
}
</script></head><body onload="sekmeAc(1)">
<h3>Müşteri 10-44821 &ndash; Işıldak Tekstil San. Ltd. Şti.</h3>
<div><span id="s1" class="sekme" onclick="sekmeAc(1)">Genel</span><span id="s2" class="sekme" onclick="sekmeAc(2)">Krediler</span><span id="s3" class="sekme" onclick="sekmeAc(3)">Görüşmeler</span></div>
<div id="p1" class="panel"><table><tr><td>Vergi no</td><td>4810093377</td></tr><tr><td>Adres</td><td>Organize San. Böl. 3. Cad. No: 18 Bursa</td></tr><tr><td>Yetkili</td><td>Çiğdem Işıldak</td></tr><tr><td>Portföy yöneticisi</td><td>Gökhan Şahin</td></tr></table></div>
<div id="p2" class="panel"><table border="1" cellspacing="0" cellpadding="3"><tr><th>Kredi</th><th>Limit</th><th>Risk</th></tr><tr><td>BCH</td><td>150.000</td><td>92.400</td></tr><tr><td>Teminat mektubu</td><td>80.000</td><td>35.000</td></tr></table></div>
<div id="p3" class="panel"><ul><li>04.11.2007 Ziyaret: ihracat akreditifi için teklif istendi</li><li>19.11.2007 Telefon: teklif iletildi</li></ul><form action="gorusme_ekle.aspx" method="post"><textarea name="not" cols="60" rows="3"></textarea><br /><input type="submit" value="Görüşme ekle" /></form></div></body></html>
