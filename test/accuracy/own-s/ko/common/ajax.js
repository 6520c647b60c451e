// 공통 AJAX 함수
function getXmlHttp() {
  if (window.XMLHttpRequest) return new XMLHttpRequest();
  if (window.ActiveXObject) {
    try { return new ActiveXObject("Msxml2.XMLHTTP"); } catch (e) { return new ActiveXObject("Microsoft.XMLHTTP"); }
  }
  return null;
}
function sendRequest(url, cb) {
  var x = getXmlHttp();
  x.onreadystatechange = function () { if (x.readyState == 4 && x.status == 200) cb(x.responseXML); };
  x.open("GET", url, true);
  x.send(null);
}
