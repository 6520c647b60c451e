function escreveSinoptico(f, l, a, v) {
  document.write('<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="' + l + '" height="' + a + '">');
  document.write('<param name="movie" value="' + f + '"><param name="FlashVars" value="' + v + '">');
  document.write('<embed src="' + f + '" FlashVars="' + v + '" width="' + l + '" height="' + a + '" type="application/x-shockwave-flash"></embed>');
  document.write('</object>');
}
