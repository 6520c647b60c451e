<html><head><title>Annuaire interne - Régie des Eaux</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<script type="text/javascript">
function filtrer(v){
  v=v.toLowerCase(); var l=document.getElementById('t').rows;
  for(var i=1;i<l.length;i++){ var s=l[i].innerText||l[i].textContent; l[i].style.display = s.toLowerCase().indexOf(v)<0 ? 'none':''; }
}
function getXhr(){ var x=null;
  try{ x=new ActiveXObject("Msxml2.XMLHTTP"); }catch(e){ try{ x=new ActiveXObject("Microsoft.XMLHTTP"); }catch(e2){ x=null; } }
  if(!x && typeof XMLHttpRequest!="undefined") x=new XMLHttpRequest();
  return x; }
function photo(id){ var x=getXhr(); x.open("GET","photo.php?id="+id,true);
  x.onreadystatechange=function(){ if(x.readyState==4) document.getElementById('ph').innerHTML=x.responseText; }; x.send(null); }
</script></head><body>
<h3>Annuaire téléphonique</h3>
Rechercher : <input type="text" onkeyup="filtrer(this.value)" size="25">
<table id="t" border="1" cellpadding="3"><tr><th>Nom</th><th>Service</th><th>Poste</th><th></th></tr>
<tr><td>Aubert Hélène</td><td>Exploitation</td><td>4410</td><td><a href="javascript:photo(12)">photo</a></td></tr>
<tr><td>Béranger Luc</td><td>Facturation</td><td>4425</td><td><a href="javascript:photo(13)">photo</a></td></tr>
<tr><td>Caillaud Noël</td><td>Usine de potabilisation</td><td>4502</td><td><a href="javascript:photo(14)">photo</a></td></tr>
</table><div id="ph"></div></body></html>
