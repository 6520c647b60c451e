function getText(url, fn) {
  var r = null;
  if (window.XMLHttpRequest) { r = new XMLHttpRequest(); }
  else { try { r = new ActiveXObject("Msxml2.XMLHTTP"); } catch (e) { r = new ActiveXObject("Microsoft.XMLHTTP"); } }
  r.onreadystatechange = function () { if (r.readyState == 4 && r.status == 200) fn(r.responseText); };
  r.open("GET", url, true);
  r.send(null);
}
