// 플래시 출력 (EOLAS 패치 대응)
function flashWrite(url, w, h, id, bg, vars, win) {
  var s =
  "<object classid='clsid:d27cdb6e-ae6d-11cf-96b8-444553540000' codebase='http://fpdownload.macromedia.com/pub/shockwave/cabs/flash/swflash.cab#version=8,0,0,0' width='" + w + "' height='" + h + "' id='" + id + "' align='middle'>" +
  "<param name='allowScriptAccess' value='always' />" +
  "<param name='movie' value='" + url + "' />" +
  "<param name='FlashVars' value='" + vars + "' />" +
  "<param name='wmode' value='" + win + "' />" +
  "<param name='quality' value='high' />" +
  "<param name='bgcolor' value='" + bg + "' />" +
  "<embed src='" + url + "' FlashVars='" + vars + "' wmode='" + win + "' quality='high' bgcolor='" + bg + "' width='" + w + "' height='" + h + "' name='" + id + "' type='application/x-shockwave-flash' />" +
  "</object>";
  document.write(s);
}
