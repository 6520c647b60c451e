/* SWFUpload v2.2 */
var SWFUpload=function(s){
  this.settings=s; this.movieName="SWFUpload_0";
  SWFUpload.instances[this.movieName]=this;
  var t=document.getElementById(s.button_placeholder_id), d=document.createElement("div");
  d.innerHTML=['<object id="',this.movieName,'" type="application/x-shockwave-flash" data="',s.flash_url,'" width="',s.button_width,'" height="',s.button_height,'" class="swfupload"><param name="wmode" value="window"><param name="movie" value="',s.flash_url,'"><param name="flashvars" value="uploadURL=',encodeURIComponent(s.upload_url),'&buttonText=',encodeURIComponent(s.button_text),'"></object>'].join("");
  t.parentNode.replaceChild(d.firstChild,t);
};
SWFUpload.instances={};
SWFUpload.prototype.startUpload=function(id){ document.getElementById(this.movieName).StartUpload(id); };
