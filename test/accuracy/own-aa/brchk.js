// entry check for casework pages
var ver = navigator.appVersion;
if (navigator.appName.indexOf("Microsoft") < 0) {
  window.location.replace("/ss/browser.asp");
} else if (parseInt(ver.substr(ver.indexOf("MSIE") + 5, 1)) < 5) {
  alert("Please ask the ICT Help Desk to upgrade this PC.");
}
