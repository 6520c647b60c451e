function AC_FL_RunContent(){
  var a = arguments, p = {}, i;
  for (i = 0; i < a.length; i += 2) p[a[i].toLowerCase()] = a[i + 1];
  document.write('<object classid="clsid:d27cdb6e-ae6d-11cf-96b8-444553540000" codebase="' + p.codebase + '" width="' + p.width + '" height="' + p.height + '">' +
   '<param name="movie" value="' + p.movie + '.swf" /><embed src="' + p.src + '.swf" quality="' + p.quality + '" width="' + p.width + '" height="' + p.height + '" type="application/x-shockwave-flash"></embed></object>');
}
