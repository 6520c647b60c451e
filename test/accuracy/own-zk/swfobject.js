/* SWFObject v1.5 (reduced) */
function SWFObject(swf, id, w, h, ver, c) { this.a = { swf: swf, id: id, w: w, h: h, ver: ver }; this.p = { bgcolor: c }; this.v = []; }
SWFObject.prototype.addParam = function (n, v) { this.p[n] = v; };
SWFObject.prototype.addVariable = function (n, v) { this.v.push(n + "=" + encodeURIComponent(v)); };
SWFObject.prototype.installed = function () {
	var m = 0, d;
	if (navigator.plugins && navigator.mimeTypes.length) {
		var x = navigator.plugins["Shockwave Flash"];
		if (x && x.description) m = parseInt(x.description.replace(/\D+(\d+).*/, "$1"), 10);
	} else {
		try { d = new ActiveXObject("ShockwaveFlash.ShockwaveFlash"); m = parseInt(d.GetVariable("$version").split(" ")[1], 10); } catch (e) {}
	}
	return m;
};
SWFObject.prototype.write = function (el) {
	if (this.installed() < this.a.ver) return false;
	var h = '<embed type="application/x-shockwave-flash" src="' + this.a.swf + '" width="' + this.a.w + '" height="' + this.a.h + '" id="' + this.a.id + '" flashvars="' + this.v.join("&") + '"';
	for (var k in this.p) h += " " + k + '="' + this.p[k] + '"';
	document.getElementById(el).innerHTML = h + " />";
	return true;
};
