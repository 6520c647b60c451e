var userAgent = navigator.userAgent.toLowerCase();
var is_opera = userAgent.indexOf('opera') != -1 && opera.version();
var is_moz = (navigator.product == 'Gecko') && userAgent.substr(userAgent.indexOf('firefox') + 8, 3);
var is_ie = (userAgent.indexOf('msie') != -1 && !is_opera) && userAgent.substr(userAgent.indexOf('msie') + 5, 3);
function $(id) { return document.getElementById(id); }
function _attachEvent(obj, evt, func) {
	if(obj.addEventListener) {
		obj.addEventListener(evt, func, false);
	} else if(obj.attachEvent) {
		obj.attachEvent("on" + evt, func);
	}
}
function copycode(obj) {
	if(is_ie && obj.style.display != 'none') {
		var rng = document.body.createTextRange();
		rng.moveToElementText(obj);
		rng.select();
		rng.execCommand('Copy');
	} else {
		var r = document.createRange();
		r.selectNodeContents(obj);
		var s = window.getSelection();
		s.removeAllRanges();
		s.addRange(r);
		document.execCommand('copy');
	}
}
function quote(id, who) {
	var t = is_ie ? $(id).innerText : $(id).textContent;
	$('message').value += '[quote]' + who + ': ' + t + '[/quote]\n';
	$('message').focus();
}
function validate(f) {
	if(f.message.value == '') { alert('«Î ‰»Îƒ⁄»›'); return false; }
	return true;
}
_attachEvent(window, 'load', function() { if($('message')) $('message').value = ''; });
