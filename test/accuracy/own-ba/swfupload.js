function SWFUpload(s) {
  this.settings = s;
  SWFUpload.last = this;
  var p = document.getElementById(s.button_placeholder_id);
  p.innerHTML = '<object id="SWFU0" type="application/x-shockwave-flash" data="' + s.flash_url + '" width="' + s.button_width + '" height="' + s.button_height + '">'
    + '<param name="movie" value="' + s.flash_url + '"><param name="flashvars" value="uploadURL=' + escape(s.upload_url) + '&buttonText=' + escape(s.button_text) + '"></object>';
}
SWFUpload.prototype.movie = function () { return document.getElementById("SWFU0"); };
SWFUpload.prototype.addPostParam = function (n, v) { this.movie().AddPostParam(n, v); };
SWFUpload.prototype.startUpload = function () { this.movie().StartUpload(); };
