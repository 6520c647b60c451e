<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1254"><title>Elektronik İmza - Bordro Onayı</title></head><body>
<h3>Maaş Bordrosu Onayı - Mart 2010</h3>
<table border="1" cellpadding="3"><tr><th>Birim</th><th>Kişi</th><th>Toplam (TL)</th></tr><tr><td>Fen İşleri</td><td>42</td><td>68.450,00</td></tr><tr><td>Zabıta</td><td>27</td><td>41.120,00</td></tr></table>
<applet id="imza" name="imza" code="tr.gov.bel.imza.ImzaApplet.class" archive="imza.jar,esya.jar" width="420" height="60" mayscript>
<param name="veri" value="QjAzMjAxMA=="><param name="dil" value="tr"></applet>
<form name="f" action="bordro_onay.jsp" method="post"><input type="hidden" name="imzali"><input type="button" value="İmzala ve Onayla" onclick="onayla()"></form>
<script>
function onayla(){
  var s=document.imza.imzala(document.getElementById('pin')?document.getElementById('pin').value:'');
  if(s){ document.f.imzali.value=s; document.f.submit(); } else alert('Kart takılı değil!');
}
</script></body></html>
