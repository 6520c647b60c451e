function printLabels(f) {
  var n = 0, lbl = getObject("ELTRON.LabelJob.1");
  lbl.Printer = f.prn.value;
  lbl.SetSize(400, 200);
  for (var i = 0; i < f.a.length; i++) {
    if (!f.a[i].checked) continue;
    var p = f.a[i].value.split("|");
    lbl.Clear();
    lbl.AddText(20, 10, 2, "PROPERTY OF ST ANNE'S NHS TRUST");
    lbl.AddBarcode(20, 50, "CODE39", 80, p[0]);
    lbl.AddText(20, 160, 1, p[1]);
    lbl.Print(parseInt(f.copies.value, 10));
    n++;
  }
  document.getElementById("stat").innerHTML = n + " label(s) sent to printer.";
}
