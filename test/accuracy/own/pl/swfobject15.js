function SWFObject(swf, id, w, h, ver, c) { this.attributes = { swf: swf, id: id, width: w, height: h }; this.params = {}; }
SWFObject.prototype = {
  addParam: function (n, v) { this.params[n] = v; },
  getSWFHTML: function () {
    var s = '';
    if (navigator.plugins && navigator.mimeTypes && navigator.mimeTypes.length) {
      s = '<embed type="application/x-shockwave-flash" src="' + this.attributes.swf + '" width="' + this.attributes.width + '" height="' + this.attributes.height + '" id="' + this.attributes.id + '"';
      for (var k in this.params) s += ' ' + k + '="' + this.params[k] + '"';
      s += '/>';
    } else s = '<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + this.attributes.width + '" height="' + this.attributes.height + '"><param name="movie" value="' + this.attributes.swf + '" /></object>';
    return s;
  },
  write: function (el) {
    var v = 0, p = navigator.plugins && navigator.plugins['Shockwave Flash'];
    if (p) v = 9; else { try { new ActiveXObject('ShockwaveFlash.ShockwaveFlash'); v = 8; } catch (e) {} }
    if (v >= 8) { document.getElementById(el).innerHTML = this.getSWFHTML(); return true; }
    return false;
  }
};
