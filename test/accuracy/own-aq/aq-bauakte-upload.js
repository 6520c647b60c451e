/* SWFUpload v2.1 (Auszug) */
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
  var tmp = document.createElement("div");
  tmp.innerHTML = '<object id="' + this.movieName + '" type="application/x-shockwave-flash" data="' +
    this.settings.flash_url + '" width="' + this.settings.button_width + '" height="' +
    this.settings.button_height + '"><param name="movie" value="' + this.settings.flash_url + '" /></object>';
  target.parentNode.replaceChild(tmp.firstChild, target);
};
SWFUpload.prototype.cancelUpload = function (id) {
  document.getElementById(this.movieName).CallFunction("CancelUpload");
};
