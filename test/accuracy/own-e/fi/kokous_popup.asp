<html><head><title>Esityslista</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script>
var p=window.createPopup?window.createPopup():null;
var t={k1:"Todetaan läsnäolijat ja päätösvaltaisuus.",k2:"Tarkastajiksi valitaan vuorossa olevat jäsenet.",k3:"Esitys: hyväksytään talousarvion muutos liitteen mukaisesti."};
function nayta(k,e){
 var b=p.document.body; b.style.backgroundColor="lightyellow"; b.style.border="solid 1px black";
 b.innerHTML="<div style='font:12px Arial;padding:5px'>"+t[k]+"</div>";
 p.show(0,18,320,60,e);
}
</script></head><body style="font:12px Arial"><h2>Kunnanhallitus 12.5.2003</h2><p>Napsauta kohtaa nähdäksesi esityksen.</p>
<p onclick="nayta('k1',this)">1 § Kokouksen avaus</p><p onclick="nayta('k2',this)">2 § Pöytäkirjan tarkastajat</p><p onclick="nayta('k3',this)">3 § Talousarvio</p></body></html>
