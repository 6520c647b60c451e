function flashUp(id,swf,url,cb){
  document.getElementById(id).innerHTML='<object type="application/x-shockwave-flash" data="'+swf+'" width="110" height="30"><param name="movie" value="'+swf+'" /><param name="allowScriptAccess" value="sameDomain" /><param name="flashvars" value="script='+url+'&amp;onComplete='+cb+'&amp;fileExt=*.jpg&amp;multi=true" /></object>';
}
