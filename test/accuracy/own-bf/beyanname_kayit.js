var d = document, dom = d.getElementById ? 1 : 0;
var tam = d.all ? 1 : 0;
var eski = dom - tam;
function hazirla() {
  d.kayit.vno.focus();
}
if (eski || !dom) {
  top.location.replace("/ortak/surum.htm");
}
