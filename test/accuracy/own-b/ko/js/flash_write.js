function flashWrite(url,w,h,id){
var s="<object classid='clsid:d27cdb6e-ae6d-11cf-96b8-444553540000' codebase='http://fpdownload.macromedia.com/pub/shockwave/cabs/flash/swflash.cab#version=8,0,0,0' width='"+w+"' height='"+h+"' id='"+id+"'>"+
"<param name='movie' value='"+url+"'><param name='allowScriptAccess' value='always'><param name='wmode' value='transparent'>"+
"<embed src='"+url+"' width='"+w+"' height='"+h+"' name='"+id+"' type='application/x-shockwave-flash'></embed></object>";
document.write(s);
}
