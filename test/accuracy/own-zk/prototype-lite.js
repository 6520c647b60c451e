/*  Prototype JavaScript framework, lite build (Moo.fx)  */
var Try = { these: function () {
	var r;
	for (var i = 0; i < arguments.length; i++) { try { r = arguments[i](); break; } catch (e) {} }
	return r;
} };
function $(e) { return typeof e == 'string' ? document.getElementById(e) : e; }
var Ajax = { getTransport: function () {
	return Try.these(
		function () { return new XMLHttpRequest(); },
		function () { return new ActiveXObject('Msxml2.XMLHTTP'); },
		function () { return new ActiveXObject('Microsoft.XMLHTTP'); }
	) || false;
} };
Ajax.Request = function (url, o) {
	var t = Ajax.getTransport();
	t.open('POST', url, true);
	t.setRequestHeader('Content-type', 'application/x-www-form-urlencoded');
	t.onreadystatechange = function () {
		if (t.readyState != 4) return;
		if (t.status >= 200 && t.status < 300) { if (o.onSuccess) o.onSuccess(t); }
		else if (o.onFailure) o.onFailure(t);
	};
	t.send(o.parameters || '');
};
