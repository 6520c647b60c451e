<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Release payments</title><script language="JavaScript">
function sign(t){
  var sd=new ActiveXObject("CAPICOM.SignedData"), sg=new ActiveXObject("CAPICOM.Signer");
  sd.Content=t; return sd.Sign(sg,false,0);
}
function releasePay(f){
  var t=""; for(var i=0;i<f.p.length;i++) if(f.p[i].checked) t+=f.p[i].value+";";
  if(t==""){ alert("Nothing selected."); return; }
  try{ f.sig.value=sign(t); f.submit(); }catch(e){ alert("Signing failed: "+e.description); }
}
</script></head><body><h3>Payments awaiting release</h3><form name="r" action="release.asp" method="post"><input type="hidden" name="sig"><table border="1"><tr><th></th><th>Beneficiary</th><th>Amount</th></tr><tr><td><input type="checkbox" name="p" value="7712"></td><td>Norwich Paper Mills</td><td>14,220.00</td></tr><tr><td><input type="checkbox" name="p" value="7715"></td><td>HM Land Registry</td><td>880.00</td></tr></table><input type="button" value="Sign and release" onclick="releasePay(this.form)"></form></body></html>
