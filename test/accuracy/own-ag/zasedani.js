function prehravac(soubor, cil) {
  var s = '<object type="application/x-shockwave-flash" data="mediaplayer.swf" width="480" height="380">';
  s += '<param name="movie" value="mediaplayer.swf">';
  s += '<param name="flashvars" value="file=' + soubor + '&autostart=false&streamer=rtmp://stream.mesto.local/zast">';
  s += '</object>';
  document.getElementById(cil).innerHTML = s;
}
function nastavKapitolu(cas) {
  var p = document.getElementsByTagName('object')[0];
  if (p && p.sendEvent) p.sendEvent('SEEK', cas);
}
