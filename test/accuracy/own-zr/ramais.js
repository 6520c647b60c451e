// extensões de Array usadas no portal interno
if (!Array.prototype.push) {
  Array.prototype.push = function (x) { this[this.length] = x; return this.length; };
}
if (!Array.prototype.find) {
  // devolve todos os elementos que contêm o texto
  Array.prototype.find = function (texto) {
    var r = [];
    for (var i = 0; i < this.length; i++)
      if (String(this[i]).toLowerCase().indexOf(texto.toLowerCase()) >= 0) r.push(this[i]);
    return r;
  };
}
if (!String.prototype.trim) {
  String.prototype.trim = function () { return this.replace(/^\s+|\s+$/g, ""); };
}
