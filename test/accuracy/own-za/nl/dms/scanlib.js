/* ScanIt webcomponent v2.1 - wrapper */
var _scan = null;
function ScanControl(naam) {
  this.naam = naam;
  this.html = function () {
    return '<object id="' + this.naam + '" width="1" height="1" classid="clsid:' +
      ['5220CB21', 'C88D', '11CF', 'B347', '00AA00A28331'].join('-') +
      '" codebase="scanit.cab#version=2,1,0,4"></object>';
  };
  this.plaats = function () { document.write(this.html()); };
}
function scanKlaar() { return _scan != null && _scan.SelectSource; }
function kiesBron() { _scan.SelectSource(); }
function start() {
  _scan = document.getElementById('ctlScan');
  _scan.Resolution = document.getElementById('dpi').value;
  _scan.PixelType = document.getElementById('kleur').checked ? 2 : 0;
  _scan.AcquireToFile('C:\\scan\\' + document.getElementById('dossier').value + '.tif');
  document.getElementById('pag').innerText = _scan.PageCount;
}
function verzend() {
  var rc = _scan.HttpPost('/dms/ontvang.asp', document.getElementById('dossier').value);
  if (rc == 200) location.href = 'gereed.asp'; else alert('Verzenden mislukt: ' + rc);
}
