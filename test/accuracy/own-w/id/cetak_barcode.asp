<html><head><title>Cetak Label Pasien</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><script language="VBScript">
Function KirimPrinter(zpl)
  Dim p
  Set p = CreateObject("ZebraPort.RawPrint")
  p.PrinterName = "LABEL_IGD"
  KirimPrinter = p.Send(zpl)
End Function
</script><script language="JavaScript">
function cetak(){
  var z="^XA^FO30,30^BY2^BCN,60,Y^FD"+document.f.rm.value+"^FS^FO30,130^A0N,24^FD"+document.f.nama.value+"^FS^PQ"+document.f.jml.value+"^XZ";
  if(KirimPrinter(z)) alert("Label terkirim ke printer.");
}
</script></head><body><h3>Cetak Label / Gelang Pasien</h3><form name="f">No. RM <input name="rm" value="00-45-12"><br>Nama <input name="nama" value="SITI AMINAH"><br>Jumlah <input name="jml" value="3" size="2"><br><input type="button" value="Cetak Label" onclick="cetak()"></form></body></html>
