var precios = [2.95, 8.40, 112.00, 0.61];
function fmt(n) { return n.toFixed(2).replace('.', ','); }
function recalcular() {
  var t = 0;
  for (var i = 0; i < precios.length; i++) {
    var c = parseInt(document.f['c' + i].value, 10) || 0;
    document.getElementById('i' + i).innerHTML = fmt(c * precios[i]);
    t += c * precios[i];
  }
  document.getElementById('total').innerHTML = fmt(t);
  return t;
}
function validar(f) {
  if (recalcular() <= 0) { alert('No ha pedido ningún artículo.'); return false; }
  if (f.unidad.value == '') { alert('Indique la unidad.'); return false; }
  return true;
}
