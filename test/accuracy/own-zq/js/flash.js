// 플래시 활성화 패치 (2006.4)
function flashWrite(url, w, h, id) {
  var s = '<object classid="clsid:d27cdb6e-ae6d-11cf-96b8-444553540000" codebase="http://fpdownload.macromedia.com/pub/shockwave/cabs/flash/swflash.cab#version=8,0,0,0" width="' + w + '" height="' + h + '" id="' + id + '">' +
    '<param name="allowScriptAccess" value="always"><param name="movie" value="' + url + '"><param name="wmode" value="transparent">' +
    '<embed src="' + url + '" width="' + w + '" height="' + h + '" name="' + id + '" wmode="transparent" type="application/x-shockwave-flash"></object>';
  document.write(s);
}
