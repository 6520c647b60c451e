function FlexApp(swf, id, w, h, vars) {
	this.swf = swf; this.id = id; this.w = w; this.h = h; this.vars = vars;
}
FlexApp.prototype.hasVersion = function () {
	if (navigator.plugins && navigator.plugins["Shockwave Flash"])
		return parseInt(navigator.plugins["Shockwave Flash"].description.split(" ")[2]) >= 10;
	try { return !!new ActiveXObject("ShockwaveFlash.ShockwaveFlash.10"); } catch (e) { return false; }
};
FlexApp.prototype.write = function (el) {
	var d = document.getElementById(el);
	if (!this.hasVersion()) {
		d.innerHTML = '<p class="tip">您的浏览器未安装 Flash Player 10.0 或更高版本，无法显示监控画面。<br>请从<a href="/soft/install_flash_player.exe">这里</a>下载安装后重新打开浏览器。</p>';
		return;
	}
	d.innerHTML = '<object type="application/x-shockwave-flash" data="' + this.swf + '.swf" id="' + this.id + '" width="' + this.w + '" height="' + this.h + '"><param name="movie" value="' + this.swf + '.swf"><param name="flashvars" value="' + this.vars + '"></object>';
};
