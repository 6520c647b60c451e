var unityObject = function () {
  function detect() {
    var i, p = navigator.plugins;
    if (p && p["Unity Player"]) return "embed";
    try { if (new ActiveXObject("UnityWebPlayer.UnityWebPlayer.1")) return "object"; } catch (e) {}
    return null;
  }
  return {
    embedUnity: function (id, src, w, h) {
      window.addEventListener && window.addEventListener("load", function () {
        var k = detect(), e = document.getElementById(id);
        if (k == "embed") e.innerHTML = '<embed src="' + src + '" type="application/vnd.unity" width="' + w + '" height="' + h + '" />';
        else if (k == "object") e.innerHTML = '<object classid="clsid:444785F1-DE89-4295-863A-D46C3A781394" width="' + w + '" height="' + h + '"><param name="src" value="' + src + '" /></object>';
      }, false);
    },
    getObjectById: function (id) { return document.getElementById(id).firstChild; }
  };
}();
