var unityObject = (function () {
  function has() {
    if (navigator.plugins && navigator.plugins["Unity Player"]) return true;
    try { return !!new ActiveXObject("UnityWebPlayer.UnityWebPlayer.1"); } catch (e) { return false; }
  }
  return {
    embedUnity: function (id, src, w, h, p) {
      window.onload = function () {
        if (!has()) return;
        document.getElementById(id).innerHTML = '<embed type="application/vnd.unity" src="' + src + '" width="' + w + '" height="' + h + '" backgroundcolor="' + p.backgroundcolor + '"></embed>';
      };
    },
    getObjectById: function (id) { return document.getElementById(id).getElementsByTagName("embed")[0] || null; }
  };
})();
