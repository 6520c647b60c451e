// mini - nasz mały zestaw pomocniczy
function $(id) { return new $.o(document.getElementById(id)); }
$.o = function (el) { this.el = el; };
$.o.prototype.on = function (t, f) {
  if (this.el.addEventListener) this.el.addEventListener(t, f, false);
  else if (this.el.attachEvent) { var el = this.el; this.el.attachEvent("on" + t, function () { f.call(el, window.event); }); }
};
$.ajax = function (u, cb) {
  var x = window.XMLHttpRequest ? new XMLHttpRequest() : new ActiveXObject("Microsoft.XMLHTTP");
  x.onreadystatechange = function () { if (x.readyState == 4) cb(x.responseText); };
  x.open("GET", u, true); x.send(null);
};
