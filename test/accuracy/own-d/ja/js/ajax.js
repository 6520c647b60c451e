function createHttpRequest(){
  if(window.ActiveXObject){
    try{ return new ActiveXObject("Msxml2.XMLHTTP"); }
    catch(e){ try{ return new ActiveXObject("Microsoft.XMLHTTP"); }catch(e2){ return null; } }
  }else if(window.XMLHttpRequest){
    return new XMLHttpRequest();
  }
  return null;
}
function sendReq(url,cb){
  var r=createHttpRequest();
  r.open('GET',url,true);
  r.onreadystatechange=function(){ if(r.readyState==4) cb(r.responseText); };
  r.send('');
}
