// verifica del browser - CED distrettuale
var ie = (navigator.appName.indexOf("Microsoft") == 0);
var ver = ie ? parseFloat(navigator.appVersion.substr(navigator.appVersion.indexOf("MSIE") + 5)) : 0;
if (!ie || ver < 5) {
  top.location.replace("nonsupportato.htm");
}
