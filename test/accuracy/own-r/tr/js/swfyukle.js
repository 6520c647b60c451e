// SWFUpload 2.2 üzerine ince bir katman
function SwfYukle(a) {
  this.hazir = false;
  window.__swfyukle = this;
  var fv = "uploadURL=" + encodeURIComponent(a.url) + "&fileTypes=" + encodeURIComponent(a.tur) + "&fileSizeLimit=" + encodeURIComponent(a.sinir) + "&buttonText=Belge%20se%C3%A7";
  document.getElementById(a.yer).innerHTML = '<object id="SWFUpload_0" type="application/x-shockwave-flash" data="' + a.film + '" width="120" height="24"><param name="movie" value="' + a.film + '" /><param name="wmode" value="window" /><param name="allowScriptAccess" value="always" /><param name="flashvars" value="' + fv + '" /></object>';
}
SwfYukle.prototype.flashReady = function () { this.hazir = true; };
SwfYukle.prototype.basla = function (no) {
  var f = document.getElementById("SWFUpload_0");
  f.SetPostParams({ kayitno: no });
  f.StartUpload();
};
