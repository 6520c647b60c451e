// Small RPC layer used by all WardLink pages. (c) IT Projects 2002
var PROGIDS = ["Msxml2.XMLHTTP.4.0", "Msxml2.XMLHTTP", "Microsoft.XMLHTTP"];
function mk(list) {
  for (var i = 0; i < list.length; i++) {
    try { return new ActiveXObject(list[i]); } catch (e) { }
  }
  return null;
}
function rpcGet(url) {
  var h = mk(PROGIDS);
  h.open("GET", url, false);
  h.send();
  return h.responseXML;
}
