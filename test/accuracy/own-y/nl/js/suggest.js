// Suggest 1.2
function Suggest(inp, box, woorden) {
  this.i = document.getElementById(inp); this.b = document.getElementById(box); this.w = woorden; this.k = -1;
  var me = this;
  Suggest.luister(this.i, 'keyup', function (e) { me.toets(e || window.event); });
  Suggest.luister(document, 'click', function () { me.b.style.display = 'none'; });
}
Suggest.luister = function (o, ev, fn) {
  if (typeof o.addEventListener != 'undefined') o.addEventListener(ev, fn, false);
  else o.attachEvent('on' + ev, fn);
};
Suggest.prototype.toets = function (e) {
  var c = e.keyCode, v = this.i.value.toLowerCase(), me = this, n = 0;
  if (c == 27) { this.b.style.display = 'none'; return; }
  this.b.innerHTML = '';
  for (var j = 0; j < this.w.length; j++) if (v && this.w[j].indexOf(v) == 0) {
    var d = document.createElement('div'); d.appendChild(document.createTextNode(this.w[j]));
    d.onmouseover = function () { this.className = 'aan'; }; d.onmouseout = function () { this.className = ''; };
    d.onclick = function () { me.i.value = this.innerText || this.textContent; };
    this.b.appendChild(d); n++;
  }
  this.b.style.display = n ? 'block' : 'none';
};
