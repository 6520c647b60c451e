function newRequest() {
  var f = [
    function () { return new XMLHttpRequest(); },
    function () { return new ActiveXObject("Msxml2.XMLHTTP"); },
    function () { return new ActiveXObject("Microsoft.XMLHTTP"); }
  ];
  for (var i = 0; i < f.length; i++) { try { return f[i](); } catch (e) { } }
  return null;
}
function getText(url, cb) {
  var r = newRequest();
  if (!r) { alert("Please upgrade your browser."); return; }
  r.open("GET", url, true);
  r.onreadystatechange = function () { if (r.readyState == 4) cb(r.responseText); };
  r.send(null);
}
