function writeFlash(u,w,h,vars){
  var s='<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" codebase="/download/swflash.cab#version=8,0,0,0" width="'+w+'" height="'+h+'">';
  s+='<param name="movie" value="'+u+'"><param name="quality" value="high"><param name="allowScriptAccess" value="always"><param name="flashvars" value="'+vars+'">';
  s+='<embed src="'+u+'" flashvars="'+vars+'" quality="high" allowScriptAccess="always" width="'+w+'" height="'+h+'" type="application/x-shockwave-flash"></embed></object>';
  document.write(s);
}
