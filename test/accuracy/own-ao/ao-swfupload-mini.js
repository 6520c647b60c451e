function SWFUpload(s) {
  this.settings = s;
  this.movieName = "SWFUpload_0";
  var e = document.getElementById(s.button_placeholder_id);
  var d = document.createElement("div");
  d.innerHTML = '<object id="' + this.movieName + '" type="application/x-shockwave-flash" data="' + s.flash_url +
    '" width="' + s.button_width + '" height="' + s.button_height + '"><param name="movie" value="' + s.flash_url +
    '" /><param name="allowScriptAccess" value="always" /><param name="flashvars" value="uploadURL=' + escape(s.upload_url) +
    '&amp;buttonText=' + escape(s.button_text) + '&amp;fileSizeLimit=' + escape(s.file_size_limit) + '&amp;onQueue=queued" /></object>';
  e.parentNode.replaceChild(d.firstChild, e);
}
SWFUpload.prototype.startUpload = function () { document.getElementById(this.movieName).StartUpload(); };
