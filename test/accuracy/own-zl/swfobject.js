var swfobject = function () {
  function ver() { var p = navigator.plugins["Shockwave Flash"]; return p ? parseInt(p.description.replace(/\D+/, ""), 10) : 0; }
  return {
    embedSWF: function (url, id, w, h, v) {
      if (ver() < parseInt(v, 10)) return;
      var o = document.createElement("object");
      o.type = "application/x-shockwave-flash"; o.data = url;
      o.width = w; o.height = h;
      var el = document.getElementById(id);
      el.parentNode.replaceChild(o, el);
    }
  };
}();
