function approve(id){
  var f=document.frm, x=document.getElementById("XecureWeb");
  if(!confirm(id+" ?")) return;
  var s="";
  try{ s=x.Sign_with_option(0,"/C=KR/O=GPKI",id+"|"+new Date().getTime()); }catch(e){ s=""; }
  if(s==""){ return; }
  f.docid.value=id;
  f.signed.value=s;
  f.submit();
}
