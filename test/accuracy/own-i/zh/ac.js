function AC_FL_RunContent(){var a=arguments,o={};for(var i=0;i<a.length;i+=2)o[a[i]]=a[i+1];
document.write('<object classid="clsid:d27cdb6e-ae6d-11cf-96b8-444553540000" width="'+o.width+'" height="'+o.height+'"><param name="movie" value="'+o.movie+'.swf"><embed src="'+o.src+'.swf" type="application/x-shockwave-flash" width="'+o.width+'" height="'+o.height+'"></embed></object>');}
