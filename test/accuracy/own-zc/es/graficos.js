function flash(div, swf, xml, w, h) {
  document.getElementById(div).innerHTML =
    '<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + w + '" height="' + h + '">' +
    '<param name="movie" value="charts/' + swf + '"><param name="FlashVars" value="&dataURL=' + xml + '&chartWidth=' + w + '&chartHeight=' + h + '">' +
    '<embed src="charts/' + swf + '" flashVars="&dataURL=' + xml + '" width="' + w + '" height="' + h + '" type="application/x-shockwave-flash"></embed></object>';
}
function pinta(p) {
  flash('g1', 'FCF_Column2D.swf', 'horas_' + p + '.xml', 380, 240);
  flash('g2', 'FCF_Bar2D.swf', 'triaje_' + p + '.xml', 380, 240);
  flash('g3', 'FCF_Line.swf', 'boxes_' + p + '.xml', 780, 220);
}
