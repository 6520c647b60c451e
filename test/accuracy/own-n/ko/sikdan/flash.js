// ActiveX 클릭 활성화 패치 대응
function insertFlash(u, w, h) {
  document.write("<object classid='clsid:d27cdb6e-ae6d-11cf-96b8-444553540000' width='" + w + "' height='" + h + "'><param name='movie' value='" + u + "'><embed src='" + u + "' width='" + w + "' height='" + h + "' type='application/x-shockwave-flash'></object>");
}
