function Enviador(cfg) {
  this.cfg = cfg;
  this.id = "env_" + (new Date()).getTime();
  var v = "uploadURL=" + encodeURIComponent(cfg.url) + "&fileTypes=" + encodeURIComponent(cfg.tipos) +
          "&buttonText=" + encodeURIComponent(cfg.texto) + "&movieName=" + this.id;
  var h = '<object id="' + this.id + '" type="application/x-shockwave-flash" data="' + cfg.pelicula + '" width="160" height="26">' +
          '<param name="movie" value="' + cfg.pelicula + '" /><param name="wmode" value="transparent" />' +
          '<param name="flashvars" value="' + v.replace(/&/g, "&amp;") + '" /></object>';
  document.getElementById(cfg.sitio).innerHTML = h;
  window.Enviador_actual = this;
}
Enviador.prototype.terminado = function (nombre) {
  var li = document.createElement("li");
  li.appendChild(document.createTextNode(nombre));
  document.getElementById("subidos").appendChild(li);
  document.getElementById("cuantos").value++;
};
