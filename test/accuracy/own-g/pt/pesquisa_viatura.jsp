<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Pesquisa de viatura</title><script>
var req=false;
function procura(){
  if(window.XMLHttpRequest){ req=new XMLHttpRequest(); } else if(window.ActiveXObject){ req=new ActiveXObject("Microsoft.XMLHTTP"); }
  if(!req){ document.f.submit(); return; }
  req.onreadystatechange=function(){ if(req.readyState==4) document.getElementById("res").innerHTML=(req.status==200)?req.responseText:"Sem resultados"; };
  req.open("GET","viatura.inc.html?m="+encodeURIComponent(document.f.mat.value),true); req.send("");
}
</script></head><body><h3>Pesquisa de viatura</h3><form name="f" action="viatura.jsp" onsubmit="procura();return false">Matrícula <input name="mat" size="10"> <input type="submit" value="Procurar"></form><div id="res"></div></body></html>
