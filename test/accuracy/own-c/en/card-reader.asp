<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Record system - log in</title></head><body><object id="SC" classid="clsid:4A1B2C3D-88AE-4E0F-9B61-2D6C51E0B7AA" codebase="/cab/hpcreader.cab#version=2,0,0,14" width="1" height="1"></object>
<h2>Please insert your staff card</h2><div id="st">Waiting for card...</div><form name="login" method="post" action="login.asp"><input type="hidden" name="cert"><input type="hidden" name="sig"></form>
<script>
function check(){
  if(typeof(SC.ReaderCount)=="undefined"){ document.getElementById("st").innerHTML="<font color=red>Card reader software is not installed. Please call 3333.</font>"; return; }
  if(SC.ReaderCount<1||!SC.CardPresent){ setTimeout(check,1000); return; }
  document.login.cert.value=SC.ReadCertificate(0);
  document.login.sig.value=SC.Sign("A7F01C22B9");
  document.login.submit();
}
setTimeout(check,500);
</script></body></html>
