function flashWrite(url,w,h,id,bg,win){
 var f="<object classid='clsid:d27cdb6e-ae6d-11cf-96b8-444553540000' width='"+w+"' height='"+h+"' id='"+id+"'>"
 +"<param name='movie' value='"+url+"'><param name='wmode' value='"+win+"'><param name='bgcolor' value='"+bg+"'>"
 +"<embed src='"+url+"' wmode='"+win+"' bgcolor='"+bg+"' width='"+w+"' height='"+h+"' name='"+id+"' type='application/x-shockwave-flash'></embed></object>";
 document.write(f);
}
