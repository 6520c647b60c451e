/*  Prototype JavaScript framework, reduced for the directory  */
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
function $(e) { return typeof e == 'string' ? document.getElementById(e) : e; }
function $F(e) { return $(e).value; }
var Ajax = {
  getTransport: function() {
    return Try.these(
      function() { return new ActiveXObject('Msxml2.XMLHTTP') },
      function() { return new ActiveXObject('Microsoft.XMLHTTP') },
      function() { return new XMLHttpRequest() }
    ) || false;
  }
};
Ajax.Request = function(url, options) {
  var t = this.transport = Ajax.getTransport();
  t.open((options.method || 'post').toUpperCase(), url, true);
  t.onreadystatechange = function() { if (t.readyState == 4) options.onComplete(t); };
  t.send(null);
};
