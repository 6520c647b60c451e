function SWFUpload(s){this.settings=s;this.movieName="SWFUpload_0";SWFUpload.instance=this;
var t=document.getElementById(s.button_placeholder_id),d=document.createElement("div");
d.innerHTML='<object id="'+this.movieName+'" type="application/x-shockwave-flash" data="'+s.flash_url+'" width="'+s.button_width+'" height="'+s.button_height+'"><param name="movie" value="'+s.flash_url+'"><param name="flashvars" value="uploadURL='+s.upload_url+'"></object>';
t.parentNode.replaceChild(d.firstChild,t);}
SWFUpload.prototype.startUpload=function(){document.getElementById(this.movieName).StartUpload();};
