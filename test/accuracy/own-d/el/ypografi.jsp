<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Ψηφιακή υπογραφή εγγράφου</title>
<script>
function ypografi(){
  var a=document.getElementById("signer");
  var r=a.signHash(document.frm.hash.value,document.frm.alg.value);
  if(r==null||r==""){ alert("Η υπογραφή απέτυχε: "+a.getLastError()); return; }
  document.frm.sig.value=r; document.frm.submit();
}
</script></head><body><h2>Έγγραφο 2231/2009</h2><p><a href="doc2231.pdf">Προβολή εγγράφου (PDF)</a></p>
<applet id="signer" code="gr.syzefxis.SignApplet" archive="signapplet.jar,iaik.jar" width="1" height="1" mayscript="true"></applet>
<form name="frm" action="ypografi_ok.jsp" method="post"><input type="hidden" name="hash" value="a94a8fe5ccb19ba61c4c0873d391e987982fbbd3"><input type="hidden" name="alg" value="SHA1"><input type="hidden" name="sig"><input type="button" value="Υπογραφή" onclick="ypografi()"></form></body></html>
