// verifica browser certificato dal CED
function versioneIE() {
	if (navigator.appName != "Microsoft Internet Explorer") return -1;
	var re = new RegExp("MSIE ([0-9]{1,}[\.0-9]{0,})");
	if (re.exec(navigator.userAgent) != null) return parseFloat(RegExp.$1);
	return -1;
}
function browserCertificato() {
	return versioneIE() >= 5.5;
}
