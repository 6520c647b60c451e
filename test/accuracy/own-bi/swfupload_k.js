/* SWFUpload 2.2 (gekürzt) */
var SWFUpload = function (s) {
  this.settings = s; this.movieName = "SWFUpload_0"; SWFUpload.instances[this.movieName] = this; this.loadFlash();
};
SWFUpload.instances = {};
SWFUpload.prototype.loadFlash = function () {
  var t = document.getElementById(this.settings.button_placeholder_id), d = document.createElement("div");
  d.innerHTML = '<object id="' + this.movieName + '" type="application/x-shockwave-flash" data="' + this.settings.flash_url +
    '" width="' + this.settings.button_width + '" height="' + this.settings.button_height + '" class="swfupload">' +
    '<param name="movie" value="' + this.settings.flash_url + '" /><param name="flashvars" value="movieName=' + this.movieName + '&amp;buttonText=' + encodeURIComponent(this.settings.button_text) + '" /></object>';
  t.parentNode.replaceChild(d.firstChild, t);
};
SWFUpload.prototype.startUpload = function () { document.getElementById(this.movieName).CallFunction('<invoke name="StartUpload"></invoke>'); };
SWFUpload.prototype.fileQueued = function (f) { this.settings.file_queued_handler.call(this, f); };
SWFUpload.prototype.uploadSuccess = function (f) { this.settings.upload_success_handler.call(this, f); };
