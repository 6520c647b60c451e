<html><head><title>Vuodepaikat</title><script>
function X(){ var x=null; try{x=new XMLHttpRequest();}catch(e){ try{x=new ActiveXObject("Microsoft.XMLHTTP");}catch(e2){} } return x; }
function paivita(){ var x=X(); x.open("GET","paikat.txt?"+new Date().getTime(),true); x.onreadystatechange=function(){ if(x.readyState==4)document.getElementById("p").innerHTML=x.responseText; }; x.send(null); }
</script></head><body onload="paivita()"><h2>Vapaat vuodepaikat</h2><div id="p">...</div><button onclick="paivita()">Päivitä</button></body></html>
