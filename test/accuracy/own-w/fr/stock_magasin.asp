<html><head><title>Stock du magasin central</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="JScript">
function charger(){
  var d=new ActiveXObject("Microsoft.XMLDOM"); d.async=false; d.load("stock.xml");
  var n=d.selectNodes("//article"), s="<table border=1 cellpadding=2><tr><th>Réf.</th><th>Désignation</th><th>Qté</th></tr>";
  for(var i=0;i<n.length;i++) s+="<tr><td>"+n[i].getAttribute("ref")+"</td><td>"+n[i].text+"</td><td align=right>"+n[i].getAttribute("qte")+"</td></tr>";
  zone.innerHTML=s+"</table>";
}
</script></head><body onload="charger()"><h3>Magasin central – état du stock</h3><div id="zone">Chargement en cours...</div>
<p>Commandes avant 10 h : magasin@regie.local</p></body></html>
