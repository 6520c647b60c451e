function AC_FL_RunContent() {
  var a = {}, s = "", i;
  for (i = 0; i < arguments.length; i += 2) a[arguments[i]] = arguments[i + 1];
  a.src += ".swf";
  for (i in a) s += " " + i + '="' + a[i] + '"';
  if (window.ActiveXObject) {
    document.write('<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + a.width + '" height="' + a.height + '"><param name="movie" value="' + a.src + '" /></object>');
  } else {
    document.write("<embed" + s + "></embed>");
  }
}
