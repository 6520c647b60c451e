function modalAc(url,w,h){ return window.showModalDialog(url,window,"dialogWidth:"+w+"px;dialogHeight:"+h+"px;scroll:yes;status:no"); }
function temizle(s){ return s.replace(/^\s+|\s+$/g,""); }
