function player(id, swf, cfg) {
  var s = [];
  s.push("{'clip':{'url':'" + cfg.clip.url + "','autoPlay':" + cfg.clip.autoPlay + "}}");
  document.getElementById(id).innerHTML =
    '<object width="100%" height="100%" type="application/x-shockwave-flash" data="' + swf + '">' +
    '<param name="movie" value="' + swf + '"><param name="flashvars" value="config=' + s[0] + '"></object>';
}
