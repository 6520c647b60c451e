function setSupplier(c, n) { document.req.supcode.value = c; document.req.supname.value = n; }
function findSupplier() {
  if (window.showModalDialog) {
    var r = window.showModalDialog("suppliers.htm", window, "dialogWidth:400px;dialogHeight:350px");
    if (r) setSupplier(r[0], r[1]);
  } else {
    var w = window.open("suppliers.htm", "sup", "width=400,height=350,scrollbars=yes,resizable=yes");
    if (w) w.focus();
  }
}
