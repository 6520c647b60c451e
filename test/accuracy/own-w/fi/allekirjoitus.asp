<html><head><title>Reseptin allekirjoitus</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<script language="JScript">
var NS="CAPI"+"COM.";
function uusi(n){ return new ActiveXObject(NS+n); }
function allekirjoita(f){
  try{
    var d=uusi("SignedData"), s=uusi("Signer"), st=uusi("Store");
    st.Open(2,"My",0); s.Certificate=st.Certificates.Select("Toimikortti","Valitse varmenne").Item(1);
    d.Content=f.sisalto.value; f.allek.value=d.Sign(s,true,0); f.submit();
  }catch(e){ alert("Allekirjoitus epäonnistui: "+e.message); }
}
</script></head><body><h3>Resepti &#8211; allekirjoitettavana</h3><form name="r" method="post" action="talleta.asp">
<pre>Potilas: M. Koskinen 120345-xxxx
Amoksisilliini 500 mg, 1x3, 7 vrk, 21 tabl.</pre>
<input type="hidden" name="sisalto" value="AMOX500;1x3;21"><input type="hidden" name="allek">
<input type="button" value="Allekirjoita toimikortilla" onclick="allekirjoita(this.form)"> <a href="lista.asp">Peruuta</a></form></body></html>
