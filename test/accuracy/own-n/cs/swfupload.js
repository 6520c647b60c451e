/* SWFUpload 2.2 - zkráceno */
var SWFUpload = function (s) { this.settings = s; SWFUpload.instances = SWFUpload.instances || {}; this.movieName = "SWFUpload_0"; SWFUpload.instances[this.movieName] = this; this.loadFlash(); };
SWFUpload.prototype.loadFlash = function () {
  var t = document.getElementById(this.settings.button_placeholder_id), d = document.createElement("div");
  d.innerHTML = this.getFlashHTML();
  t.parentNode.replaceChild(d.firstChild, t);
};
SWFUpload.prototype.getFlashHTML = function () {
  var s = this.settings;
  return '<object id="' + this.movieName + '" type="application/x-shockwave-flash" data="' + s.flash_url + '" width="' + s.button_width + '" height="' + s.button_height + '" class="swfupload"><param name="movie" value="' + s.flash_url + '" /><param name="flashvars" value="movieName=' + this.movieName + '&amp;uploadURL=' + encodeURIComponent(s.upload_url) + '&amp;buttonText=' + encodeURIComponent(s.button_text) + '" /></object>';
};
SWFUpload.prototype.startUpload = function () { document.getElementById(this.movieName).CallFunction('<invoke name="StartUpload" returntype="javascript"></invoke>'); };
