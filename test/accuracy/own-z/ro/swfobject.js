/* SWFObject v2.2 - prescurtat */
var swfobject = function () {
	var D = "undefined", T = navigator, ver = [0, 0, 0];
	if (typeof T.plugins != D && typeof T.plugins["Shockwave Flash"] == "object") {
		var d = T.plugins["Shockwave Flash"].description;
		if (d) ver[0] = parseInt(d.replace(/^.*\s+(\S+\s+\S+$)/, "$1"), 10);
	} else if (typeof window.ActiveXObject != D) {
		try { var a = new ActiveXObject("ShockwaveFlash.ShockwaveFlash"); ver[0] = parseInt(a.GetVariable("$version").split(" ")[1], 10); } catch (e) {}
	}
	return {
		embedSWF: function (url, id, w, h, v, xi, fv, par, att) {
			if (ver[0] < parseInt(v, 10)) return;
			var q = []; for (var k in fv) q.push(k + "=" + encodeURIComponent(fv[k]));
			var go = function () {
				var e = document.getElementById(id);
				e.outerHTML = '<object type="application/x-shockwave-flash" data="' + url + '" width="' + w + '" height="' + h + '" id="' + att.id + '"><param name="movie" value="' + url + '"/><param name="flashvars" value="' + q.join("&amp;") + '"/></object>';
			};
			if (window.addEventListener) window.addEventListener("load", go, false); else window.attachEvent("onload", go);
		},
		createCSS: function (sel, decl) { document.write("<style type='text/css'>" + sel + "{" + decl + "}</style>"); }
	};
}();
