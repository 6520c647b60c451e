<html><head><title>Tasas</title><script>
var req=false;
/*@cc_on @*/
/*@if (@_jscript_version >= 5)
try{req=new ActiveXObject("Msxml2.XMLHTTP");}catch(e){try{req=new ActiveXObject("Microsoft.XMLHTTP");}catch(e2){req=false;}}
@end @*/
if(!req&&typeof XMLHttpRequest!='undefined') req=new XMLHttpRequest();
function calc(){ req.open("GET","tasas.txt",true); req.onreadystatechange=function(){ if(req.readyState==4)document.getElementById("o").innerHTML=req.responseText; }; req.send(null); }
</script></head><body><h2>Tasa por ocupación de vía pública</h2>Metros <input size="4"> <input type="button" value="Consultar tarifa" onclick="calc()"><p id="o"></p></body></html>
