var SWFUp=function(s){ this.s=s; SWFUp.instance=this; this.load(); };
SWFUp.prototype.load=function(){
  var p=document.getElementById(this.s.placeholder), d=document.createElement("div");
  d.innerHTML='<object id="SWFUp_0" type="application/x-shockwave-flash" data="'+this.s.flash_url+'" width="120" height="24"><param name="movie" value="'+this.s.flash_url+'"/><param name="allowScriptAccess" value="always"/><param name="flashvars" value="uploadURL='+encodeURIComponent(this.s.upload_url)+'&amp;limit='+this.s.file_size_limit+'&amp;types='+this.s.file_types+'"/></object>';
  p.parentNode.replaceChild(d.firstChild,p);
};
SWFUp.prototype.fileQueued=function(f){ var li=document.createElement("li"); li.appendChild(document.createTextNode(f.name)); document.getElementById(this.s.queued).appendChild(li); document.getElementById("SWFUp_0").StartUpload(f.id); };
