/*  Prototype JavaScript framework, version 1.5.0 (subset) */
var Prototype = { Version: '1.5.0', Browser: { IE: !!(window.attachEvent && !window.opera) } };
function $(id) { return typeof id == 'string' ? document.getElementById(id) : id; }
var Try = { these: function () {
  var r; for (var i = 0; i < arguments.length; i++) { try { r = arguments[i](); break; } catch (e) {} } return r; } };
var Ajax = { getTransport: function () {
  return Try.these(function () { return new XMLHttpRequest(); }, function () { return new ActiveXObject('Msxml2.XMLHTTP'); }, function () { return new ActiveXObject('Microsoft.XMLHTTP'); }) || false; } };
if (!window.Event) { var Event = {}; }
Event.observe = function (el, name, fn) {
  if (el.addEventListener) el.addEventListener(name, fn, false);
  else if (el.attachEvent) el.attachEvent('on' + name, fn);
};
if (!window.Element) { var Element = {}; }
Element.visible = function (el) { return $(el).style.display != 'none'; };
Element.toggle = function (el) { el = $(el); el.style.display = Element.visible(el) ? 'none' : ''; };
