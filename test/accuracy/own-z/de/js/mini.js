var M = {
	ie: /*@cc_on!@*/false,
	id: function (i) { return document.getElementById(i); },
	text: function (e) { return e.innerText || e.textContent || ''; },
	on: function (e, t, f) {
		if (e.addEventListener) e.addEventListener(t, f, false);
		else e.attachEvent('on' + t, function () { f.call(e, window.event); });
	},
	ready: function (f) {
		if (document.addEventListener) document.addEventListener('DOMContentLoaded', f, false);
		else (function () {
			try { document.documentElement.doScroll('left'); } catch (e) { setTimeout(arguments.callee, 10); return; }
			f();
		})();
	},
	tips: function (rows) {
		var d = document.createElement('div'); d.className = 'tip'; d.style.display = 'none';
		document.body.appendChild(d);
		if (M.ie) d.style.filter = "progid:DXImageTransform.Microsoft.Shadow(color='#888888',Direction=135,Strength=3)";
		for (var i = 0; i < rows.length; i++) (function (r) {
			var t = r.title; r.title = '';
			M.on(r, 'mouseover', function (e) { d.innerHTML = t; d.style.left = e.clientX + 12 + 'px'; d.style.top = e.clientY + 12 + 'px'; d.style.display = 'block'; });
			M.on(r, 'mouseout', function () { d.style.display = 'none'; });
		})(rows[i]);
	}
};
