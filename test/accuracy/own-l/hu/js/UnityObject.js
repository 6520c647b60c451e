/* UnityObject v1.2 (shortened) */
var unityObject = function () {
  var MIME = "application/vnd.unity";
  function isInstalled() {
    if (navigator.plugins && navigator.plugins["Unity Player"]) return true;
    try { return !!new ActiveXObject("UnityWebPlayer.UnityWebPlayer.1"); } catch (e) { return false; }
  }
  return {
    embedUnity: function (id, src, w, h) {
      var old = window.onload;
      window.onload = function () {
        if (old) old();
        if (!isInstalled()) return;
        var d = document.getElementById(id);
        d.innerHTML = '<object id="' + id + '_o" classid="clsid:444785F1-DE89-4295-863A-D46C3A781394" width="' + w + '" height="' + h + '"><param name="src" value="' + src + '" />' +
          '<embed id="' + id + '_e" src="' + src + '" type="' + MIME + '" width="' + w + '" height="' + h + '" /></object>';
      };
    },
    getObjectById: function (id) { return document.getElementById(id + "_e") || document.getElementById(id + "_o"); }
  };
}();
