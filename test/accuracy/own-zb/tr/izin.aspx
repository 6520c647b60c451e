<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1254"><title>İzin Talep Formu</title>
<style>#tk{position:absolute;display:none;background:#fff;border:1px solid #000}#tk a{display:inline-block;width:24px;text-align:center}</style>
<script>
var hedef=null;
function takvim(ad,ev){
  hedef=document.forms["izin"][ad];var k=document.getElementById("tk"),h="",b=new Date(),i;
  var son=new Date(b.getFullYear(),b.getMonth()+1,0).getDate();
  for(i=1;i<=son;i++){h+='<a href="#" onclick="return sec('+i+')">'+i+'</a>'+(i%7==0?'<br>':'');}
  k.innerHTML=h;k.style.left=(ev.clientX+5)+"px";k.style.top=(ev.clientY+5)+"px";k.style.display="block";
  if(document.all&&navigator.userAgent.indexOf("MSIE 6")>0){var f=document.getElementById("shim");f.style.display="block";f.style.filter="alpha(opacity=0)";}
}
function sec(g){var b=new Date();hedef.value=g+"."+(b.getMonth()+1)+"."+b.getFullYear();document.getElementById("tk").style.display="none";return false;}
</script></head><body>
<h3>İzin Talep Formu</h3>
<form name="izin" method="post" action="izin.aspx">
<table><tr><td>Sicil No</td><td>20144 - Gülşen Yıldız</td></tr>
<tr><td>Başlangıç</td><td><input name="bas" size="10"><input type="button" value="..." onclick="takvim('bas',event)"></td></tr>
<tr><td>Bitiş</td><td><input name="bit" size="10"><input type="button" value="..." onclick="takvim('bit',event)"></td></tr>
<tr><td>İzin türü</td><td><select name="tur"><option>Yıllık</option><option>Mazeret</option><option>Ücretsiz</option></select></td></tr></table>
<input type="submit" value="Gönder"></form><div id="tk"></div><iframe id="shim" src="bos.htm" style="display:none;position:absolute" frameborder="0"></iframe>
<p>Kalan yıllık izin: 9 gün</p></body></html>
