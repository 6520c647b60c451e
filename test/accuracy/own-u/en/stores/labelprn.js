var prn = null;
function putPrinter(id) {
  var o = '<obj' + 'ect id="' + id + '" width="0" height="0" ';
  o += 'class' + 'id="clsid:5B6D0E1C-3F64-4B0E-9E0B-8B6A2F0C7A11" codebase="/stores/cab/RawPrn.cab#version=1,0,0,4"></obj' + 'ect>';
  document.write(o);
  prn = document.getElementById(id);
}
function zpl(code, desc, bin) {
  return "^XA^FO30,20^A0N,28,28^FD" + desc + "^FS^FO30,60^BY2^BCN,80,Y,N,N^FD" + code + "^FS^FO330,20^A0N,40,40^FD" + bin + "^FS^XZ";
}
function printSel() {
  var f = document.f, rows = document.getElementsByTagName("table")[0].rows, n = 0;
  prn.OpenPort(f.port.options[f.port.selectedIndex].value);
  for (var i = 0; i < f.sel.length; i++) {
    if (!f.sel[i].checked) continue;
    var c = rows[i + 1].cells;
    for (var k = 0; k < parseInt(f.cp[i].value, 10); k++)
      prn.SendRaw(zpl(c[1].innerHTML, c[2].innerHTML, c[3].innerHTML)), n++;
  }
  prn.ClosePort();
  alert(n + " label(s) sent");
}
