var Wire = (function () {
  function make() {
    var o = false;
    /*@cc_on
    @if (@_jscript_version >= 5)
      try { o = new ActiveXObject("Microsoft.XMLHTTP"); } catch (e) { o = false; }
    @end
    @*/
    if (!o && typeof XMLHttpRequest != "undefined") o = new XMLHttpRequest();
    return o;
  }
  return {
    get: function (u, f) {
      var o = make();
      if (!o) return;
      o.open("GET", u, true);
      o.onreadystatechange = function () { if (o.readyState == 4) f(o.responseText); };
      o.send(null);
    }
  };
})();
