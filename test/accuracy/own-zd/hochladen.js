function Hochladen(e) {
  this.e = e;
  Hochladen.inst = this;
  var z = document.getElementById(e.platz), d = document.createElement("div");
  d.innerHTML = '<object id="HL_0" type="application/x-shockwave-flash" data="' + e.film + '" width="' + e.breite + '" height="' + e.hoehe + '">' +
    '<param name="movie" value="' + e.film + '" /><param name="wmode" value="transparent" />' +
    '<param name="flashvars" value="uploadURL=' + encodeURIComponent(e.upload_url) + '&amp;fileTypes=' + encodeURIComponent(e.file_types) + '" /></object>';
  z.parentNode.replaceChild(d.firstChild, z);
}
Hochladen.prototype.senden = function () { document.getElementById("HL_0").StartUpload(); };
Hochladen.dateiGewaehlt = function (d) { Hochladen.inst.e.beiDatei(d); };
