/* SWFObject v2 (extrait) */
var swfobject = (function () {
  function ver() {
    var d = "";
    if (navigator.plugins && navigator.plugins["Shockwave Flash"]) d = navigator.plugins["Shockwave Flash"].description;
    else if (window.ActiveXObject) { try { d = new ActiveXObject("ShockwaveFlash.ShockwaveFlash").GetVariable("$version"); } catch (e) {} }
    var m = d.match(/(\d+)/);
    return m ? parseInt(m[1], 10) : 0;
  }
  return { embedSWF: function (swf, id, w, h, v, x, fv, par) {
    var old = window.onload;
    window.onload = function () {
      if (old) old();
      if (ver() < parseInt(v, 10)) return;
      var q = [], k; for (k in fv) q.push(k + "=" + encodeURIComponent(fv[k]));
      document.getElementById(id).innerHTML = '<object type="application/x-shockwave-flash" data="' + swf + '" width="' + w + '" height="' + h + '"><param name="movie" value="' + swf + '" /><param name="flashvars" value="' + q.join("&amp;") + '" /></object>';
    };
  } };
})();
