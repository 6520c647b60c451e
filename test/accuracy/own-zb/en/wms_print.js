var PRN_VENDOR = "Zpl";
function printer() { return new ActiveXObject(PRN_VENDOR + "Direct" + ".RawPort"); }
function zpl(d, n) {
  return "^XA^FO40,40^A0N,40^FD" + d[1] + "^FS^FO40,100^A0N,60^FD" + d[2] + "  x" + d[3] + "^FS^FO40,200^BY3^BCN,160,Y,N^FD>;00" + d[0] + "^FS^PQ" + n + "^XZ";
}
function printSel() {
  var f = document.forms.frm, p = f.p, port = printer();
  port.Open(f.prn.options[f.prn.selectedIndex].text);
  for (var i = 0; i < p.length; i++) if (p[i].checked) port.Write(zpl(p[i].value.split("|"), f.n.value));
  port.Close();
}
