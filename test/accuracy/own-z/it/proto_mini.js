/*  ridotto da Prototype JavaScript framework, version 1.4.0 */
var Try = {
  these: function() {
    var returnValue;
    for (var i = 0; i < arguments.length; i++) {
      var lambda = arguments[i];
      try { returnValue = lambda(); break; } catch (e) {}
    }
    return returnValue;
  }
}
function $() {
  var elements = new Array();
  for (var i = 0; i < arguments.length; i++) {
    var element = arguments[i];
    if (typeof element == 'string') element = document.getElementById(element);
    if (arguments.length == 1) return element;
    elements.push(element);
  }
  return elements;
}
var Ajax = {
  getTransport: function() {
    return Try.these(
      function() {return new ActiveXObject('Msxml2.XMLHTTP')},
      function() {return new ActiveXObject('Microsoft.XMLHTTP')},
      function() {return new XMLHttpRequest()}
    ) || false;
  }
}
Ajax.Request = function(url, options) {
  var t = Ajax.getTransport();
  t.open('GET', url, true);
  t.onreadystatechange = function() { if (t.readyState == 4 && t.status < 400) options.onSuccess(t); };
  t.send(null);
}
