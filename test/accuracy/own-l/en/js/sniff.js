// browser check for iBuy 5.2 (certified: IE 5.5 SP2, IE 6.0)
var bw = new Object();
bw.name = navigator.appName;
bw.ver = parseInt(navigator.appVersion.substring(navigator.appVersion.indexOf("MSIE ") + 5));
bw.ok = (bw.name == "Microsoft Internet Explorer" && bw.ver >= 5);
