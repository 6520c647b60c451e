var Filme = {
  colocar: function (id, f, w, h) {
    var d = document.getElementById(id), n = document.createElement("embed");
    n.setAttribute("type", "application/x-shockwave-flash");
    n.setAttribute("src", f); n.setAttribute("width", w); n.setAttribute("height", h);
    d.appendChild(n);
  }
};
