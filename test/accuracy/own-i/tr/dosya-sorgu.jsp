<html><head><title>Dosya Sorgulama</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-9"><script>
function istek(){
  var p=["Msxml2.XMLHTTP.4.0","Msxml2.XMLHTTP","Microsoft.XMLHTTP"];
  for(var i=0;i<p.length;i++){ try{ return new ActiveXObject(p[i]); }catch(e){} }
  return null;
}
function sorgula(){
  var h=istek(); if(!h){ alert("XMLHTTP bulunamadı!"); return; }
  h.open("GET","sorgu.jsp?esas="+document.f.esas.value,false); h.send();
  document.getElementById("sonuc").innerHTML=h.responseText;
}
</script></head><body><h3>Dosya Sorgulama</h3><form name="f" onsubmit="sorgula();return false">Esas No <input name="esas"> <input type="button" value="Sorgula" onclick="sorgula()"></form><div id="sonuc"></div></body></html>
