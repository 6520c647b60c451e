/**
 * SWFUpload: http://www.swfupload.org  v2.2.0 (abridged for intranet use)
 * (c) 2006-2007 Lars Huring, Olov Nilzen and Mammon Media, MIT License
 */
var SWFUpload = function (settings) { this.initSWFUpload(settings); };
SWFUpload.instances = {};
SWFUpload.movieCount = 0;
SWFUpload.prototype.initSWFUpload = function (settings) {
  this.settings = settings;
  this.movieName = "SWFUpload_" + SWFUpload.movieCount++;
  this.movieElement = null;
  SWFUpload.instances[this.movieName] = this;
  this.loadFlash();
};
SWFUpload.prototype.loadFlash = function () {
  var target = document.getElementById(this.settings.button_placeholder_id), tmp;
  if (target == undefined) throw "Could not find the placeholder element: " + this.settings.button_placeholder_id;
  tmp = document.createElement("div");
  tmp.innerHTML = this.getFlashHTML();
  target.parentNode.replaceChild(tmp.firstChild, target);
};
SWFUpload.prototype.getFlashHTML = function () {
  return ['<object id="', this.movieName, '" type="application/x-shockwave-flash" data="', this.settings.flash_url,
    '" width="', this.settings.button_width, '" height="', this.settings.button_height, '" class="swfupload">',
    '<param name="wmode" value="transparent" /><param name="movie" value="', this.settings.flash_url, '" />',
    '<param name="quality" value="high" /><param name="allowScriptAccess" value="always" />',
    '<param name="flashvars" value="', this.getFlashVars(), '" /></object>'].join("");
};
SWFUpload.prototype.getFlashVars = function () {
  var p = [], s = this.settings;
  for (var n in s.post_params) p.push(encodeURIComponent(n) + "=" + encodeURIComponent(s.post_params[n]));
  return ["movieName=", this.movieName, "&amp;uploadURL=", encodeURIComponent(s.upload_url), "&amp;params=", encodeURIComponent(p.join("&amp;")),
    "&amp;fileTypes=", encodeURIComponent(s.file_types), "&amp;fileSizeLimit=", encodeURIComponent(s.file_size_limit),
    "&amp;buttonText=", encodeURIComponent(s.button_text)].join("");
};
SWFUpload.prototype.getMovieElement = function () {
  if (this.movieElement == null) this.movieElement = document.getElementById(this.movieName);
  return this.movieElement;
};
SWFUpload.prototype.callFlash = function (fn, args) {
  return eval(this.getMovieElement().CallFunction('<invoke name="' + fn + '" returntype="javascript">' + __flash__argumentsToXML(args || [], 0) + '</invoke>'));
};
SWFUpload.prototype.startUpload = function (id) { this.callFlash("StartUpload", [id]); };
SWFUpload.prototype.getStats = function () { return this.callFlash("GetStats"); };
SWFUpload.prototype.fileQueued = function (f) { this.settings.file_queued_handler.call(this, f); };
SWFUpload.prototype.uploadProgress = function (f, a, b) { this.settings.upload_progress_handler.call(this, f, a, b); };
SWFUpload.prototype.uploadSuccess = function (f, d) { this.settings.upload_success_handler.call(this, f, d); };
SWFUpload.prototype.uploadComplete = function (f) { this.settings.upload_complete_handler.call(this, f); };
