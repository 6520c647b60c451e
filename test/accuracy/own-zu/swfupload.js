/* SWFUpload, cut down to what the intranet uses */
var SWFUpload = function (settings) {
  this.settings = settings;
  this.movieName = "SWFUpload_" + SWFUpload.movieCount++;
  this.loadFlash();
};
SWFUpload.movieCount = 0;
SWFUpload.prototype.getFlashHTML = function () {
  var s = this.settings;
  return ['<object id="', this.movieName, '" type="application/x-shockwave-flash" data="', s.flash_url, '" width="', s.button_width, '" height="', s.button_height, '" class="swfupload">',
    '<param name="wmode" value="window" />',
    '<param name="movie" value="', s.flash_url, '" />',
    '<param name="allowScriptAccess" value="always" />',
    '</object>'].join("");
};
SWFUpload.prototype.loadFlash = function () {
  var target = document.getElementById(this.settings.button_placeholder_id);
  if (!target) throw "Could not find the placeholder element: " + this.settings.button_placeholder_id;
  var box = document.createElement("div");
  box.innerHTML = this.getFlashHTML();
  target.parentNode.replaceChild(box.firstChild, target);
};
