function Chart(swf,id,w,h){this.swf=swf;this.id=id;this.w=w;this.h=h;this.vars=""}
Chart.prototype.setDataURL=function(u){this.vars="dataURL="+escape(u)+"&chartWidth="+this.w+"&chartHeight="+this.h}
Chart.prototype.html=function(){
  if(navigator.plugins&&navigator.mimeTypes&&navigator.mimeTypes.length)
    return '<embed type="application/x-shockwave-flash" src="'+this.swf+'" width="'+this.w+'" height="'+this.h+'" name="'+this.id+'" flashvars="'+this.vars+'" wmode="opaque" />';
  return '<object id="'+this.id+'" classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="'+this.w+'" height="'+this.h+'"><param name="movie" value="'+this.swf+'" /><param name="flashvars" value="'+this.vars+'" /></object>';
}
Chart.prototype.render=function(el){document.getElementById(el).innerHTML=this.html();return true}
