//v1.0 Copyright 2006 Adobe Systems, Inc. All rights reserved.
function AC_AddExtension(src, ext) { return src.indexOf('?') != -1 ? src.replace(/\?/, ext + '?') : src + ext; }
function AC_FL_RunContent() {
  var o = {}, p = {}, e = {}, i;
  for (i = 0; i < arguments.length; i += 2) {
    var k = arguments[i].toLowerCase(), v = arguments[i + 1];
    if (k == 'src' || k == 'movie') { v = AC_AddExtension(v, '.swf'); e['src'] = v; p['movie'] = v; }
    else if (k == 'width' || k == 'height') { o[k] = e[k] = v; }
    else if (k == 'codebase') o[k] = v;
    else { p[k] = e[k] = v; }
  }
  var s = '<object classid="clsid:d27cdb6e-ae6d-11cf-96b8-444553540000" ';
  for (i in o) s += i + '="' + o[i] + '" ';
  s += '>';
  for (i in p) s += '<param name="' + i + '" value="' + p[i] + '" /> ';
  s += '<embed type="application/x-shockwave-flash" ';
  for (i in e) s += i + '="' + e[i] + '" ';
  document.write(s + '></embed></object>');
}
