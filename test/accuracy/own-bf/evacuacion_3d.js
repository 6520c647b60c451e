var unityObject = {
  embedUnity: function (id, src, w, h) {
    var e = document.getElementById(id);
    if (window.ActiveXObject) {
      e.innerHTML = '<object classid="clsid:444785F1-DE89-4295-863A-D46C3A781394" width="' + w + '" height="' + h + '"><param name="src" value="' + src + '"></object>';
    } else {
      e.innerHTML = '<embed type="application/vnd.unity" src="' + src + '" width="' + w + '" height="' + h + '">';
    }
  }
};
