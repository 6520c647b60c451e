/* utilidades comunes v0.4 */
var _cola = [], _listo = false;

function alCargar(f) {
  if (_listo) f(); else _cola[_cola.length] = f;
}

(function espera() {
  if (_listo) return;
  try {
    document.documentElement.doScroll("left");
  } catch (e) {
    setTimeout(espera, 10);
    return;
  }
  _listo = true;
  for (var i = 0; i < _cola.length; i++) _cola[i]();
})();

function $(id) { return document.getElementById(id); }
