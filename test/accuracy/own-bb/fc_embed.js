function fc(swf, div, w, h, url) {
  var u = escape(url);
  document.getElementById(div).innerHTML =
    '<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + w + '" height="' + h + '">' +
    '<param name="movie" value="charts/' + swf + '"><param name="FlashVars" value="&dataURL=' + u + '">' +
    '<embed src="charts/' + swf + '" FlashVars="&dataURL=' + u + '" width="' + w + '" height="' + h + '" type="application/x-shockwave-flash"></object>';
}
