/* UnityObject v1.0 (estratto) */
var unityObject = function () {
	function haPlugin() {
		if (navigator.plugins && navigator.mimeTypes && navigator.mimeTypes["application/vnd.unity"] && navigator.mimeTypes["application/vnd.unity"].enabledPlugin) return true;
		try { new ActiveXObject("UnityWebPlayer.UnityWebPlayer.1"); return true; } catch (e) { return false; }
	}
	return {
		embedUnity: function (id, src, w, h) {
			if (!haPlugin()) return;
			var old = window.onload;
			window.onload = function () {
				if (old) old();
				var e = document.getElementById(id);
				e.innerHTML = window.ActiveXObject
					? '<object classid="clsid:444785F1-DE89-4295-863A-D46C3A781394" width="' + w + '" height="' + h + '" id="' + id + '_o"><param name="src" value="' + src + '"/></object>'
					: '<embed type="application/vnd.unity" src="' + src + '" width="' + w + '" height="' + h + '"/>';
			};
		},
		getObjectById: function (id) { return document.getElementById(id + "_o"); }
	};
}();
