var SWFUpload = function (s) {
  this.s = s;
  var t = document.getElementById(s.button_placeholder_id), d = document.createElement("div");
  d.innerHTML = '<object id="SWFUpload_0" type="application/x-shockwave-flash" data="' + s.flash_url + '" width="' + s.button_width + '" height="' + s.button_height + '"><param name="movie" value="' + s.flash_url + '" /><param name="flashvars" value="uploadURL=' + s.upload_url + '&amp;buttonText=' + s.button_text + '" /></object>';
  t.parentNode.replaceChild(d.firstChild, t);
};
SWFUpload.prototype.startUpload = function () { document.getElementById("SWFUpload_0").StartUpload(""); };
SWFUpload.prototype.fileQueued = function (f) { this.s.file_queued_handler.call(this, f); };
