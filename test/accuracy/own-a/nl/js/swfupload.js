/* SWFUpload 2.2.0 (ingekort) */
var SWFUpload = function (s) { this.settings = s; SWFUpload.instances["SWFUpload_0"] = this; this.loadFlash(); };
SWFUpload.instances = {};
SWFUpload.prototype.getFlashHTML = function () {
  var s = this.settings;
  return ['<object id="SWFUpload_0" type="application/x-shockwave-flash" data="', s.flash_url, '" width="', s.button_width, '" height="', s.button_height, '" class="swfupload"><param name="wmode" value="window" /><param name="movie" value="', s.flash_url, '" /><param name="allowScriptAccess" value="always" /><param name="flashvars" value="movieName=SWFUpload_0&amp;uploadURL=', encodeURIComponent(s.upload_url), '" /></object>'].join("");
};
SWFUpload.prototype.loadFlash = function () {
  var t = document.getElementById(this.settings.button_placeholder_id), d = document.createElement("div");
  d.innerHTML = this.getFlashHTML(); t.parentNode.replaceChild(d.firstChild, t);
};
SWFUpload.prototype.flashReady = function () {};
