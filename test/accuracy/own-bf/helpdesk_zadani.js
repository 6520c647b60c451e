(function () {
  var ua = navigator.userAgent.toLowerCase();
  function W(l) { this.l = l; }
  W.prototype = {
    click: function (f) { for (var i = 0; i < this.l.length; i++) this.l[i].onclick = f; return this; },
    bgiframe: function () { for (var i = 0; i < this.l.length; i++) this.l[i].style.filter = "mask()"; return this; }
  };
  window.$ = function (s) {
    if (typeof s == "function") {
      if (document.addEventListener) document.addEventListener("DOMContentLoaded", s, false);
      else document.attachEvent("onreadystatechange", function () { if (document.readyState == "complete") s(); });
      return;
    }
    return new W(s.charAt(0) == "#" ? [document.getElementById(s.substr(1))] : document.getElementsByTagName(s));
  };
  $.browser = { msie: /msie/.test(ua) && !/opera/.test(ua), version: (ua.match(/.+(?:rv|it|ra|ie)[\/: ]([\d.]+)/) || [])[1] };
})();
