/* SWFUpload 2.2 (core) */
var SWFUpload = function(settings) {
  this.settings = settings;
  this.movieName = "SWFUpload_" + SWFUpload.movieCount++;
  SWFUpload.instances[this.movieName] = this;
  this.loadFlash();
};
SWFUpload.instances = {};
SWFUpload.movieCount = 0;
SWFUpload.prototype.loadFlash = function() {
  var target = document.getElementById(this.settings.button_placeholder_id);
  if (!target) throw "Could not find the placeholder element: " + this.settings.button_placeholder_id;
  var holder = document.createElement("div");
  holder.innerHTML = this.getFlashHTML();
  target.parentNode.replaceChild(holder.firstChild, target);
};
SWFUpload.prototype.getFlashHTML = function() {
  return ['<object id="', this.movieName, '" type="application/x-shockwave-flash" data="', this.settings.flash_url,
    '" width="', this.settings.button_width, '" height="', this.settings.button_height, '" class="swfupload">',
    '<param name="movie" value="', this.settings.flash_url, '" />',
    '<param name="flashvars" value="movieName=', this.movieName, '&amp;uploadURL=', this.settings.upload_url,
    '&amp;buttonText=', this.settings.button_text, '" />', '</object>'].join("");
};
SWFUpload.prototype.fileQueued = function(file) { this.settings.file_queued_handler.call(this, file); };
SWFUpload.prototype.uploadSuccess = function(file, data) { this.settings.upload_success_handler.call(this, file, data); };
