function AC_Calistir(m,w,h){
  document.write('<object classid="clsid:d27cdb6e-ae6d-11cf-96b8-444553540000" width="'+w+'" height="'+h+'">');
  document.write('<param name="movie" value="'+m+'"/><param name="quality" value="high"/>');
  document.write('<embed src="'+m+'" quality="high" width="'+w+'" height="'+h+'" type="application/x-shockwave-flash"/>');
  document.write('</object>');
}
