var Secu = {
  id: "SecuCtl",
  init: function () {
    var s = '<obj' + 'ect id="' + this.id + '" width="1" height="1" ';
    s += 'class' + 'id="CLS' + 'ID:7E9FDB80-5316-11D4-B02C-00C04F0CD404" ';
    s += 'codebase="/cab/secu.cab#version=3,0,1,7"></obj' + 'ect>';
    document.write(s);
  },
  sign: function (txt) {
    return document.getElementById(this.id).SignText(txt, 0);
  }
};
