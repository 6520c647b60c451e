var Leitung = {};
Leitung.neu = function () {
  var o = null;
  /*@cc_on
  @if (@_jscript_version >= 5)
    try { o = new ActiveXObject("Msxml2.XMLHTTP"); }
    catch (e) { try { o = new ActiveXObject("Microsoft.XMLHTTP"); } catch (f) { o = null; } }
  @end
  @*/
  return o;
};
Leitung.hole = function (url, fertig) {
  var o = Leitung.neu();
  if (!o) return;
  o.open("GET", url, true);
  o.onreadystatechange = function () { if (o.readyState == 4 && o.status == 200) fertig(o.responseText); };
  o.send(null);
};
