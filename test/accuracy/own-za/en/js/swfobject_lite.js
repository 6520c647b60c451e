var swf = {
  version: function () {
    if (navigator.plugins && navigator.plugins['Shockwave Flash']) {
      return parseInt(navigator.plugins['Shockwave Flash'].description.replace(/[^0-9.]*/, ''), 10);
    }
    try { return parseInt(new ActiveXObject('ShockwaveFlash.ShockwaveFlash').GetVariable('$version').split(' ')[1], 10); }
    catch (e) { return 0; }
  },
  embed: function (src, id, w, h, vars) {
    document.getElementById(id).innerHTML = '<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + w + '" height="' + h + '"><param name="movie" value="' + src + '"><param name="flashvars" value="' + vars + '"></object>';
  }
};
