// Flash Player Version Detection - Rev 1.6
// Detect Client Browser type
// Copyright(c) 2005-2006 Adobe Macromedia Software, LLC. All rights reserved.
var isIE  = (navigator.appVersion.indexOf("MSIE") != -1) ? true : false;
var isWin = (navigator.appVersion.toLowerCase().indexOf("win") != -1) ? true : false;
var isOpera = (navigator.userAgent.indexOf("Opera") != -1) ? true : false;

function ControlVersion() {
	var version, axo;
	try {
		axo = new ActiveXObject("ShockwaveFlash.ShockwaveFlash.7");
		version = axo.GetVariable("$version");
	} catch (e) { }
	if (!version) {
		try {
			axo = new ActiveXObject("ShockwaveFlash.ShockwaveFlash.6");
			version = "WIN 6,0,21,0";
			axo.AllowScriptAccess = "always";
			version = axo.GetVariable("$version");
		} catch (e) { version = -1; }
	}
	return version;
}
function GetSwfVer() {
	var flashVer = -1;
	if (navigator.plugins != null && navigator.plugins.length > 0) {
		if (navigator.plugins["Shockwave Flash 2.0"] || navigator.plugins["Shockwave Flash"]) {
			var swVer2 = navigator.plugins["Shockwave Flash 2.0"] ? " 2.0" : "";
			var flashDescription = navigator.plugins["Shockwave Flash" + swVer2].description;
			var descArray = flashDescription.split(" ");
			var tempArrayMajor = descArray[2].split(".");
			flashVer = tempArrayMajor[0] + "." + tempArrayMajor[1] + "." + descArray[3].replace(/[^0-9]/g, "");
		}
	} else if (isIE && isWin && !isOpera) {
		flashVer = ControlVersion();
	}
	return flashVer;
}
function DetectFlashVer(reqMajorVer, reqMinorVer, reqRevision) {
	var versionStr = GetSwfVer(), versionArray;
	if (versionStr == -1) return false;
	if (isIE && isWin && !isOpera) {
		versionArray = versionStr.split(" ")[1].split(",");
	} else {
		versionArray = versionStr.split(".");
	}
	if (versionArray[0] > parseFloat(reqMajorVer)) return true;
	if (versionArray[0] == parseFloat(reqMajorVer)) {
		if (versionArray[1] > parseFloat(reqMinorVer)) return true;
		if (versionArray[1] == parseFloat(reqMinorVer) && versionArray[2] >= parseFloat(reqRevision)) return true;
	}
	return false;
}
function AC_FL_RunContent() {
	var a = {}, i;
	for (i = 0; i < arguments.length; i += 2) a[arguments[i]] = arguments[i + 1];
	var src = a.src + ".swf", s = "";
	if (isIE && isWin && !isOpera) {
		s = '<object classid="clsid:d27cdb6e-ae6d-11cf-96b8-444553540000" id="' + a.id + '" width="' + a.width + '" height="' + a.height + '">';
		s += '<param name="movie" value="' + src + '" /><param name="flashvars" value="' + (a.flashvars || "") + '" /><param name="quality" value="high" /></object>';
	} else {
		s = '<embed src="' + src + '" name="' + a.name + '" width="' + a.width + '" height="' + a.height + '" flashvars="' + (a.flashvars || "") + '" type="application/x-shockwave-flash"> </embed>';
	}
	document.write(s);
}
