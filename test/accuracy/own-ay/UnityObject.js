// UnityObject.js - embeds Unity content (intranet copy)
var unityObject = (function () {
  function installed() {
    if (navigator.plugins && navigator.mimeTypes && navigator.mimeTypes["application/vnd.unity"]) return true;
    if (window.ActiveXObject) { try { new ActiveXObject("UnityWebPlayer.UnityWebPlayer.1"); return true; } catch (e) {} }
    return false;
  }
  function place(id, src, w, h) {
    var el = document.getElementById(id);
    if (!el || !installed()) return;
    el.innerHTML = '<embed type="application/vnd.unity" src="' + src + '" width="' + w + '" height="' + h + '">';
  }
  return {
    embedUnity: function (id, src, w, h) {
      if (window.addEventListener) window.addEventListener("load", function () { place(id, src, w, h); }, false);
      else window.attachEvent("onload", function () { place(id, src, w, h); });
    }
  };
})();
