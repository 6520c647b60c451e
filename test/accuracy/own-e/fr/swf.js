function insereSwf(nom,l,h,c){
 document.write('<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="'+l+'" height="'+h+'"><param name="movie" value="'+nom+'.swf"><param name="bgcolor" value="'+c+'"><embed src="'+nom+'.swf" width="'+l+'" height="'+h+'" bgcolor="'+c+'" type="application/x-shockwave-flash"></embed></object>');
}
