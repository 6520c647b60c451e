/* SWFUpload 2.2 (recortado): http://www.swfupload.org, MIT */
var SWFUpload = function (settings) { this.initSWFUpload(settings); };
SWFUpload.instances = {}; SWFUpload.movieCount = 0;
SWFUpload.prototype.initSWFUpload = function (settings) {
  this.settings = settings;
  this.movieName = "SWFUpload_" + SWFUpload.movieCount++;
  SWFUpload.instances[this.movieName] = this;
  this.loadFlash();
};
SWFUpload.prototype.loadFlash = function () {
  var target = document.getElementById(this.settings.button_placeholder_id), tmp = document.createElement("div");
  tmp.innerHTML = this.getFlashHTML();
  target.parentNode.replaceChild(tmp.firstChild, target);
};
SWFUpload.prototype.getFlashHTML = function () {
  var s = this.settings;
  return ['<object id="', this.movieName, '" type="application/x-shockwave-flash" data="', s.flash_url, '" width="', s.button_width, '" height="', s.button_height, '" class="swfupload">',
    '<param name="wmode" value="window" /><param name="movie" value="', s.flash_url, '" /><param name="quality" value="high" /><param name="allowScriptAccess" value="always" />',
    '<param name="flashvars" value="movieName=', this.movieName, '&amp;uploadURL=', encodeURIComponent(s.upload_url), '&amp;buttonText=', encodeURIComponent(s.button_text), '" /></object>'].join("");
};
SWFUpload.prototype.callFlash = function (fn, args) { return document.getElementById(this.movieName)[fn].apply(null, args || []); };
SWFUpload.prototype.startUpload = function () { this.callFlash("StartUpload"); };
