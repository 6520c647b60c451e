<html><head><title>Pedido a farmacia</title><script>
function buscar(){ var r; if(typeof window.showModalDialog=="function"||typeof window.showModalDialog=="object"){ r=window.showModalDialog("farm.htm",window,"dialogWidth:300px"); if(r)poner(r);} else window.open("farm.htm","f","width=320,height=240"); }
function poner(r){ document.getElementById("art").value=r; }
</script></head><body><h3>Pedido a farmacia</h3><form action="ped.aspx" method="post">Artículo <input id="art" name="art"> <a href="javascript:buscar()">Buscar</a> Cantidad <input name="c" size="3"> <input type="submit" value="Pedir"></form></body></html>
