function ksSwf(u, id, w, h, v) {
  var s = '<object classid="clsid:d27cdb6e-ae6d-11cf-96b8-444553540000" width="' + w + '" height="' + h + '"><param name="movie" value="' + u + '" /><param name="flashvars" value="' + v + '" />';
  s += '<embed src="' + u + '" width="' + w + '" height="' + h + '" flashvars="' + v + '" type="application/x-shockwave-flash" /></object>';
  document.getElementById(id).innerHTML = s;
}
