/*  Prototype JavaScript framework, version 1.4.0 (cut down by WebTeam to what we use) */
var Try = { these: function () { var r; for (var i = 0; i < arguments.length; i++) { try { r = arguments[i](); break; } catch (e) { } } return r; } };
function $(e) { return typeof e == "string" ? document.getElementById(e) : e; }
var Ajax = {
  getTransport: function () {
    return Try.these(
      function () { return new ActiveXObject('Msxml2.XMLHTTP') },
      function () { return new ActiveXObject('Microsoft.XMLHTTP') },
      function () { return new XMLHttpRequest() }
    ) || false;
  }
};
Ajax.Request = function (url, o) {
  var t = Ajax.getTransport();
  t.open("GET", url + "?" + (o.parameters || ""), true);
  t.onreadystatechange = function () { if (t.readyState == 4) o.onComplete(t); };
  t.send(null);
};
var Form = {
  serialize: function (f) {
    var q = [];
    for (var i = 0; i < f.elements.length; i++) { var e = f.elements[i]; if (e.name) q.push(encodeURIComponent(e.name) + "=" + encodeURIComponent(e.value)); }
    return q.join("&");
  }
};
var Element = {
  setOpacity: function (e, v) { e = $(e); if (/MSIE/.test(navigator.userAgent)) e.style.filter = "alpha(opacity:" + v * 100 + ")"; e.style.opacity = v; }
};
