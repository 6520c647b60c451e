// 플래시 테두리 제거용
function flashWrite(url, w, h) {
  var s = "<object classid='clsid:d27cdb6e-ae6d-11cf-96b8-444553540000' codebase='http://fpdownload.macromedia.com/pub/shockwave/cabs/flash/swflash.cab#version=8,0,0,0' width='" + w + "' height='" + h + "'>"
    + "<param name='movie' value='" + url + "'><param name='wmode' value='transparent'><param name='menu' value='false'>"
    + "<embed src='" + url + "' wmode='transparent' menu='false' width='" + w + "' height='" + h + "' type='application/x-shockwave-flash'></embed></object>";
  document.write(s);
}
