<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Buscador de normativa</title><script language="JavaScript">
function filtrar(){
  var q=document.getElementById("q").value.toLowerCase(), f=document.getElementById("tb").children, n=0;
  for(var i=0;i<f.length;i++){ var ok=f[i].innerText.toLowerCase().indexOf(q)>=0; f[i].style.display=ok?"":"none"; if(ok) n++; }
  document.getElementById("n").innerText=n+" normas";
}
function marcar(){ var td=event.srcElement; if(td.tagName!="TD") return; td.parentElement.style.fontWeight="bold"; document.getElementById("sel").insertAdjacentHTML("beforeEnd","<li>"+td.parentElement.children[0].innerText+"</li>"); }
</script></head><body onload="filtrar()"><h2>Buscador de normativa</h2>Texto: <input id="q" onkeyup="filtrar()"> <span id="n"></span><table border="1" onclick="marcar()"><tbody id="tb"><tr><td>Ordenanza 3/2001</td><td>Ruidos y vibraciones</td></tr>
<tr><td>Ordenanza 7/2002</td><td>Terrazas y veladores</td></tr>
<tr><td>Ordenanza 1/2004</td><td>Tenencia de animales</td></tr>
<tr><td>Reglamento 2/2005</td><td>Participación ciudadana</td></tr>
<tr><td>Ordenanza 9/2006</td><td>Señalización de obras</td></tr></tbody></table><h4>Selección</h4><ul id="sel"></ul></body></html>
