function zeigeFilm(datei, b, h, parameter) {
  var s = '';
  s += '<object classid="clsid:166B1BCA-3F9C-11CF-8075-444553540000" codebase="http://download.macromedia.com/pub/shockwave/cabs/director/sw.cab#version=8,5,0,0" width="' + b + '" height="' + h + '" id="film">';
  s += '<param name="src" value="' + datei + '">';
  s += '<param name="swRemote" value="swSaveEnabled=\'false\' swVolume=\'true\'">';
  s += '<param name="sw1" value="' + parameter + '">';
  s += '<embed src="' + datei + '" width="' + b + '" height="' + h + '" type="application/x-director" pluginspage="http://www.macromedia.com/shockwave/download/"></embed>';
  s += '</object>';
  document.write(s);
}
