var Try = { these: function () {
  for (var i = 0; i < arguments.length; i++) { try { return arguments[i](); } catch (e) {} }
} };
var Ajax = { getTransport: function () {
  return Try.these(
    function () { return new ActiveXObject('Msxml2.XMLHTTP'); },
    function () { return new ActiveXObject('Microsoft.XMLHTTP'); },
    function () { return new XMLHttpRequest(); }) || false;
} };
Ajax.Updater = function (id, url) {
  var t = Ajax.getTransport();
  t.open('GET', url, true);
  t.onreadystatechange = function () { if (t.readyState == 4) document.getElementById(id).innerHTML = t.responseText; };
  t.send(null);
};
