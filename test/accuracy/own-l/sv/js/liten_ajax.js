// inspirerad av prototype.js 1.3
function $(id) { return document.getElementById(id); }
var Try = {
  these: function () {
    var r;
    for (var i = 0; i < arguments.length; i++) {
      try { r = arguments[i](); break; } catch (e) {}
    }
    return r;
  }
};
function transport() {
  return Try.these(
    function () { return new ActiveXObject('Msxml2.XMLHTTP'); },
    function () { return new ActiveXObject('Microsoft.XMLHTTP'); },
    function () { return new XMLHttpRequest(); }
  ) || false;
}
function hamta(url, klar) {
  var x = transport();
  x.open('GET', url + '?t=' + new Date().getTime(), true);
  x.onreadystatechange = function () { if (x.readyState == 4) klar(x.responseText); };
  x.send(null);
}
