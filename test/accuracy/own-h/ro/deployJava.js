var deployJava = {
  runApplet: function(a, p, min) {
    var s = '<applet';
    for (var k in a) s += ' ' + k + '="' + a[k] + '"';
    s += '>';
    for (var n in p) s += '<param name="' + n + '" value="' + p[n] + '">';
    document.write(s + '</applet>');
  }
};
