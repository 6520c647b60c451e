//v1.7
function AC_AddExtension(src, ext) { return src.indexOf('?') != -1 ? src.replace(/\?/, ext + '?') : src + ext; }
function AC_FL_RunContent() {
  var a = arguments, o = {}, p = {}, e = {};
  for (var i = 0; i < a.length; i += 2) {
    var k = a[i].toLowerCase();
    if (k == 'movie' || k == 'src') { var v = AC_AddExtension(a[i + 1], '.swf'); e.src = v; p.movie = v; }
    else if (k == 'codebase') o[k] = a[i + 1];
    else if (k == 'pluginspage') e[k] = a[i + 1];
    else if (k == 'width' || k == 'height' || k == 'id' || k == 'name') o[k] = e[k] = a[i + 1];
    else e[k] = p[k] = a[i + 1];
  }
  var s = '<object classid="clsid:d27cdb6e-ae6d-11cf-96b8-444553540000" ', j;
  for (j in o) s += j + '="' + o[j] + '" ';
  s += '>';
  for (j in p) s += '<param name="' + j + '" value="' + p[j] + '" /> ';
  s += '<embed type="application/x-shockwave-flash" ';
  for (j in e) s += j + '="' + e[j] + '" ';
  document.write(s + '></embed></object>');
}
