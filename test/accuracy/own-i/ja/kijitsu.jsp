<html><head><title>期日登録</title><meta http-equiv="Content-Type" content="text/html; charset=euc-jp"><script>
window.onload=function(){
  var b=document.getElementsByTagName("input");
  for(var i=0;i<b.length;i++) if(b[i].type=="button") b[i].attachEvent("onclick",osita);
};
function osita(){
  var n=event.srcElement.name;
  if(n=="toroku") document.forms[0].submit();
  if(n=="kuria") document.forms[0].reset();
}
</script></head><body><h3>期日登録</h3><form action="KijitsuServlet" method="post">事件番号 <input type="text" name="jiken"> 期日 <input type="text" name="hi"> 法廷 <select name="h"><option>101<option>203</select><br><input type="button" name="toroku" value="登録"> <input type="button" name="kuria" value="クリア"></form></body></html>
