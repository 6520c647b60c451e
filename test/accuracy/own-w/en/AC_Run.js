function embedMovie(n,w,h,bg,ver){
 document.write('<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" codebase="/swflash.cab#version='+ver+'" width="'+w+'" height="'+h+'">'
 +'<param name="movie" value="'+n+'.swf"><param name="bgcolor" value="'+bg+'">'
 +'<embed src="'+n+'.swf" width="'+w+'" height="'+h+'" bgcolor="'+bg+'" type="application/x-shockwave-flash"></embed></object>');
}
