/*@cc_on
@if (@_jscript_version >= 5)
function prodlouzit(id){
  var r=new ActiveXObject("Microsoft.XMLHTTP");
  r.open("POST","prodlouzit.asp?id="+id,false);
  r.send("");
  alert(r.responseText);
}
function vratit(id){
  if(confirm("Vrátit svazek "+id+"?")) location.href="vratit.asp?id="+id;
}
@end
@*/
