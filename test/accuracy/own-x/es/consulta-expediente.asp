<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Consulta de expedientes - Ministerio de Fomento</title>
<script type="text/javascript">
function nuevoXHR(){
  if(window.XMLHttpRequest) return new XMLHttpRequest();
  try{ return new ActiveXObject("Msxml2.XMLHTTP"); }catch(e){}
  try{ return new ActiveXObject("Microsoft.XMLHTTP"); }catch(e){}
  return null;
}
function buscar(){
  var n=document.getElementById('num').value, x=nuevoXHR();
  if(!x){ document.forms[0].submit(); return false; }
  x.open('GET','expediente.asp?n='+encodeURIComponent(n),true);
  x.onreadystatechange=function(){ if(x.readyState==4) document.getElementById('res').innerHTML=x.status==200?x.responseText:'No se ha encontrado el expediente.'; };
  x.send(null); return false;
}
</script></head><body bgcolor="#FFFFFF">
<h2>Consulta de expedientes</h2><p>Introduzca el número de expediente (año/número). La búsqueda distingue la sección de contratación y la de subvenciones.</p>
<form action="lista.asp" onsubmit="return buscar()"><label>Expediente: <input id="num" name="n" size="14"></label> <input type="submit" value="Buscar"></form>
<div id="res"></div>
<table border="1" cellpadding="3"><tr><th>Últimos consultados</th><th>Estado</th></tr><tr><td>2009/1182</td><td>En trámite</td></tr><tr><td>2009/0977</td><td>Resuelto</td></tr></table>
</body></html>
