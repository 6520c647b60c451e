function $(i){ return document.getElementById(i); }
var Try = { these: function(){ for (var i = 0; i < arguments.length; i++) { try { return arguments[i](); } catch (e) {} } } };
var Ajax = { getTransport: function(){ return Try.these(
  function(){ return new ActiveXObject('Msxml2.XMLHTTP'); },
  function(){ return new ActiveXObject('Microsoft.XMLHTTP'); },
  function(){ return new XMLHttpRequest(); }); } };
Ajax.Request = function(u, f){ var t = Ajax.getTransport(); t.open('get', u, true); t.onreadystatechange = function(){ if (t.readyState == 4) f(t); }; t.send(null); };
