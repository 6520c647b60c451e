/*  Prototype JavaScript framework, version 1.4.0 (cut down)  */
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
function $F(e) { return $(e).value; }
var Try = { these: function () { for (var i = 0; i < arguments.length; i++) { try { return arguments[i](); } catch (e) {} } } };
var Ajax = { getTransport: function () { return Try.these(
  function () { return new ActiveXObject('Msxml2.XMLHTTP') },
  function () { return new ActiveXObject('Microsoft.XMLHTTP') },
  function () { return new XMLHttpRequest() }) || false; } };
if (!window.Event) { var Event = new Object(); }
Event.observe = function (element, name, observer, useCapture) {
  if (element.addEventListener) element.addEventListener(name, observer, useCapture || false);
  else if (element.attachEvent) element.attachEvent('on' + name, observer);
};
