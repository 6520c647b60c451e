function haFlash(v){
  if(navigator.plugins && navigator.plugins["Shockwave Flash"]){ var m=/(\d+)\./.exec(navigator.plugins["Shockwave Flash"].description); return m && +m[1]>=v; }
  try{ return !!new ActiveXObject("ShockwaveFlash.ShockwaveFlash."+v); }catch(e){ return false; }
}
function incorpora(n,w,h,fv){
  document.write('<object id="'+n+'" classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="'+w+'" height="'+h+'"><param name="movie" value="'+n+'.swf"><param name="FlashVars" value="'+fv+'"><embed src="'+n+'.swf" name="'+n+'" width="'+w+'" height="'+h+'" flashvars="'+fv+'" type="application/x-shockwave-flash"></object>');
}
