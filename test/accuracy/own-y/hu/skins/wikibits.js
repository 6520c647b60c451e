// Wikipedia JavaScript support functions
var clientPC = navigator.userAgent.toLowerCase();
var is_gecko = ((clientPC.indexOf('gecko')!=-1) && (clientPC.indexOf('spoofer')==-1) && (clientPC.indexOf('khtml') == -1));
var is_safari = ((clientPC.indexOf('applewebkit')!=-1) && (clientPC.indexOf('spoofer')==-1));
var doneOnloadHook, onloadFuncts = [];
function addOnloadHook(f) { if (!doneOnloadHook) onloadFuncts[onloadFuncts.length] = f; else f(); }
function hookEvent(hookName, hookFunct) {
	if (window.addEventListener) window.addEventListener(hookName, hookFunct, false);
	else if (window.attachEvent) window.attachEvent("on" + hookName, hookFunct);
}
function showTocToggle() {
	if (document.createTextNode) {
		var linkHolder = document.getElementById('toctitle'); if (!linkHolder) return;
		var outerSpan = document.createElement('span'), toggleLink = document.createElement('a');
		toggleLink.id = 'togglelink'; toggleLink.href = 'javascript:toggleToc()'; toggleLink.appendChild(document.createTextNode(tocHideText));
		outerSpan.appendChild(document.createTextNode('[')); outerSpan.appendChild(toggleLink); outerSpan.appendChild(document.createTextNode(']'));
		linkHolder.appendChild(outerSpan);
	}
}
function toggleToc() {
	var toc = document.getElementById('toc').getElementsByTagName('ul')[0], t = document.getElementById('togglelink');
	if (toc.style.display == 'none') { t.firstChild.nodeValue = tocHideText; toc.style.display = 'block'; } else { t.firstChild.nodeValue = tocShowText; toc.style.display = 'none'; }
}
function runOnloadHook() { if (doneOnloadHook) return; doneOnloadHook = true; for (var i = 0; i < onloadFuncts.length; i++) onloadFuncts[i](); }
hookEvent("load", runOnloadHook);
