function FusionCharts(swf,id,w,h){this.a={swf:"charts/"+swf,id:id,w:w,h:h};this.v={chartWidth:w,chartHeight:h};}
FusionCharts.prototype.setDataURL=function(u){this.v.dataURL=u;};
FusionCharts.prototype.html=function(){
 var q="";for(var k in this.v)q+=k+"="+this.v[k]+"&";var n="";
 if(navigator.plugins&&navigator.mimeTypes&&navigator.mimeTypes.length){
  n='<embed type="application/x-shockwave-flash" src="'+this.a.swf+'" width="'+this.a.w+'" height="'+this.a.h+'" id="'+this.a.id+'" name="'+this.a.id+'" flashvars="'+q+'" />';
 }else{
  n='<object id="'+this.a.id+'" classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="'+this.a.w+'" height="'+this.a.h+'"><param name="movie" value="'+this.a.swf+'" /><param name="flashvars" value="'+q+'" /></object>';
 }
 return n;
};
FusionCharts.prototype.render=function(d){document.getElementById(d).innerHTML=this.html();return true;};
