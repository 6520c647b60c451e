function makeRequest() {
  var x = false;
  /*@cc_on @*/
  /*@if (@_jscript_version >= 5)
  try {
    x = new ActiveXObject("Msxml2.XMLHTTP");
  } catch (e) {
    try { x = new ActiveXObject("Microsoft.XMLHTTP"); } catch (E) { x = false; }
  }
  @end @*/
  if (!x && typeof XMLHttpRequest != 'undefined') {
    x = new XMLHttpRequest();
  }
  return x;
}
