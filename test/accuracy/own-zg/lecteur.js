function lecteur(nom, l, h) {
  var s = '/formation/modules/' + nom + '.swf', t = 'application/x-shockwave-flash';
  var p = { quality: 'high', allowScriptAccess: 'sameDomain', wmode: 'opaque' }, x = '';
  for (var k in p) x += '<param name="' + k + '" value="' + p[k] + '" />';
  document.write('<object type="' + t + '" data="' + s + '" width="' + l + '" height="' + h + '">' +
    '<param name="movie" value="' + s + '" />' + x + '</object>');
}
