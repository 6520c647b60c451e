/*  Prototype JavaScript framework, version 1.4.0 (extract) */
var Try = {
  these: function() {
    var returnValue;
    for (var i = 0; i < arguments.length; i++) {
      var lambda = arguments[i];
      try { returnValue = lambda(); break; } catch (e) {}
    }
    return returnValue;
  }
};
function $(id) { return typeof id == 'string' ? document.getElementById(id) : id; }
var Ajax = {
  getTransport: function() {
    return Try.these(
      function() {return new ActiveXObject('Msxml2.XMLHTTP')},
      function() {return new ActiveXObject('Microsoft.XMLHTTP')},
      function() {return new XMLHttpRequest()}
    ) || false;
  }
};
var Element = { update: function(el, html) { $(el).innerHTML = html; } };
