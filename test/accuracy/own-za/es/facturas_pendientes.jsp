<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Contabilidad - Facturas pendientes de pago</title>
<script type="text/javascript">
function addEvent(obj, evType, fn){
  if (obj.addEventListener){ obj.addEventListener(evType, fn, false); return true; }
  else if (obj.attachEvent){ return obj.attachEvent("on"+evType, fn); }
  else { return false; }
}
function numero(t){ return parseFloat(t.replace(/\./g,'').replace(',','.')); }
function ordenar(col, num){
  var tb = document.getElementById('facturas').tBodies[0], filas = [];
  for (var i=0;i<tb.rows.length;i++) filas[i]=tb.rows[i];
  filas.sort(function(a,b){
    var x=a.cells[col].innerHTML, y=b.cells[col].innerHTML;
    if(num){ return numero(x)-numero(y); }
    return x<y?-1:(x>y?1:0);
  });
  for (var j=0;j<filas.length;j++) tb.appendChild(filas[j]);
}
addEvent(window,'load',function(){
  var ths=document.getElementById('facturas').getElementsByTagName('th');
  for(var i=0;i<ths.length;i++){
    (function(n){ addEvent(ths[n],'click',function(){ ordenar(n, n==3); }); })(i);
    ths[i].style.cursor='pointer';
  }
});
</script>
</head>
<body>
<h2>Facturas pendientes de pago</h2>
<p>Pulse en la cabecera de una columna para ordenar.</p>
<table id="facturas" border="1" cellpadding="4" cellspacing="0">
<thead><tr bgcolor="#dddddd"><th>Nº factura</th><th>Proveedor</th><th>Vencimiento</th><th>Importe (&euro;)</th></tr></thead>
<tbody>
<tr><td>F-2007/0881</td><td>Suministros Ibáñez, S.L.</td><td>2007-05-31</td><td align="right">1.284,50</td></tr>
<tr><td>F-2007/0902</td><td>Papelería La Peña</td><td>2007-06-15</td><td align="right">97,12</td></tr>
<tr><td>F-2007/0854</td><td>Construcciones Muñoz e Hijos</td><td>2007-05-10</td><td align="right">22.340,00</td></tr>
<tr><td>F-2007/0917</td><td>Limpiezas del Sur</td><td>2007-06-30</td><td align="right">3.010,75</td></tr>
</tbody>
</table>
</body>
</html>
