/* player frame for course units */
var lesson = (function () {
  var v = [];
  function installed() {
    var p = navigator.plugins && navigator.plugins["Shockwave Flash"];
    if (p) return true;
    try { return !!new ActiveXObject("ShockwaveFlash.ShockwaveFlash"); } catch (e) { return false; }
  }
  return {
    vars: function (k, x) { v.push(k + "=" + encodeURIComponent(x)); },
    show: function (id, name, w, h) {
      if (!installed()) return;
      document.getElementById(id).innerHTML =
        '<object type="application/x-shockwave-flash" data="' + name + '.swf" width="' + w + '" height="' + h + '">' +
        '<param name="movie" value="' + name + '.swf" /><param name="flashvars" value="' + v.join("&amp;") + '" /></object>';
    }
  };
})();
