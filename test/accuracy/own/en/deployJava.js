var deployJava = {
  runApplet: function (attributes, parameters, minimumVersion) {
    var s = '<applet', p = '';
    for (var a in attributes) s += ' ' + a + '="' + attributes[a] + '"';
    for (var k in parameters) p += '<param name="' + k + '" value="' + parameters[k] + '"/>';
    document.write(s + '>' + p + '</applet>');
  }
};
