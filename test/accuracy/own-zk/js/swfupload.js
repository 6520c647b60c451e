/* SWFUpload 2.2.0 (abridged) */
var SWFUpload = function (settings) {
	this.settings = settings;
	this.movieName = "SWFUpload_" + SWFUpload.movieCount++;
	SWFUpload.instances[this.movieName] = this;
	this.loadFlash();
};
SWFUpload.instances = {};
SWFUpload.movieCount = 0;
SWFUpload.prototype.loadFlash = function () {
	var target = document.getElementById(this.settings.button_placeholder_id);
	var temp = document.createElement("div");
	temp.innerHTML = this.getFlashHTML();
	target.parentNode.replaceChild(temp.firstChild, target);
};
SWFUpload.prototype.getFlashHTML = function () {
	var s = this.settings;
	return '<object id="' + this.movieName + '" type="application/x-shockwave-flash" data="' + s.flash_url + '" width="' + s.button_width + '" height="' + s.button_height + '" class="swfupload">' +
		'<param name="wmode" value="window" /><param name="movie" value="' + s.flash_url + '" />' +
		'<param name="allowScriptAccess" value="always" /><param name="flashvars" value="' + this.getFlashVars() + '" /></object>';
};
SWFUpload.prototype.getFlashVars = function () {
	var s = this.settings;
	return ["movieName=" + this.movieName, "uploadURL=" + encodeURIComponent(s.upload_url), "fileSizeLimit=" + encodeURIComponent(s.file_size_limit), "fileTypes=" + encodeURIComponent(s.file_types), "buttonText=" + encodeURIComponent(s.button_text)].join("&amp;");
};
SWFUpload.prototype.callFlash = function (fn, args) {
	var m = document.getElementById(this.movieName);
	return eval(m.CallFunction('<invoke name="' + fn + '" returntype="javascript">' + __flash__argumentsToXML(args || [], 0) + '</invoke>'));
};
SWFUpload.prototype.startUpload = function (id) { this.callFlash("StartUpload", [id]); };
SWFUpload.prototype.cancelUpload = function (id) { this.callFlash("CancelUpload", [id]); };
