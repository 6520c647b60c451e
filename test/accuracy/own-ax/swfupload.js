/* SWFUpload 2.2 (excerpt) - http://www.swfupload.org */
var SWFUpload = function (settings) { this.settings = settings; this.movieName = "SWFUpload_0"; this.loadFlash(); };
SWFUpload.prototype.loadFlash = function () {
  var target = document.getElementById(this.settings.button_placeholder_id), tmp = document.createElement("div");
  tmp.innerHTML = this.getFlashHTML();
  target.parentNode.replaceChild(tmp.firstChild, target);
  window[this.movieName] = this;
};
SWFUpload.prototype.getFlashHTML = function () {
  return ['<object id="', this.movieName, '" type="application/x-shockwave-flash" data="', this.settings.flash_url,
   '" width="120" height="24" class="swfupload"><param name="wmode" value="window"><param name="movie" value="', this.settings.flash_url,
   '"><param name="allowScriptAccess" value="always"><param name="flashvars" value="uploadURL=', encodeURIComponent(this.settings.upload_url), '"></object>'].join("");
};
