<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Annuaire interne - Mairie de Saint-Aubin</title>
<script type="text/javascript">
function getXhr(){
  var xhr=null;
  if(window.XMLHttpRequest) xhr=new XMLHttpRequest();
  else if(window.ActiveXObject){
    try{ xhr=new ActiveXObject("Msxml2.XMLHTTP"); }
    catch(e){ xhr=new ActiveXObject("Microsoft.XMLHTTP"); }
  } else { alert("Votre navigateur ne supporte pas les objets XMLHTTPRequest..."); }
  return xhr;
}
function ajoute(o,ev,fn){ if(o.addEventListener) o.addEventListener(ev,fn,false); else if(o.attachEvent) o.attachEvent('on'+ev,fn); }
function filtre(){
  var q=document.getElementById('q').value.toLowerCase();
  var l=document.getElementById('liste').getElementsByTagName('tr');
  for(var i=1;i<l.length;i++){
    var t=l[i].innerText || l[i].textContent;
    l[i].style.display=(t.toLowerCase().indexOf(q)>=0)?'':'none';
  }
}
function compte(){
  var x=getXhr(); if(!x) return;
  x.onreadystatechange=function(){ if(x.readyState==4 && x.status==200) document.getElementById('maj').innerHTML=x.responseText; };
  x.open("GET","annuaire_maj.txt",true); x.send(null);
}
ajoute(window,'load',function(){ ajoute(document.getElementById('q'),'keyup',filtre); compte(); });
</script>
</head><body>
<h1>Annuaire interne</h1>
<p>Dernière mise à jour : <span id="maj">?</span></p>
<p><label for="q">Rechercher :</label> <input type="text" id="q" size="25"></p>
<table id="liste" border="1" cellspacing="0" cellpadding="3">
<tr><th>Nom</th><th>Service</th><th>Bureau</th><th>Poste</th></tr>
<tr><td>Bérard Hélène</td><td>État civil</td><td>104</td><td>2211</td></tr>
<tr><td>Chevalier Luc</td><td>Voirie</td><td>012</td><td>2340</td></tr>
<tr><td>Dupré Noémie</td><td>Urbanisme</td><td>207</td><td>2418</td></tr>
<tr><td>Lefèvre Gérard</td><td>Espaces verts</td><td>Serres</td><td>2502</td></tr>
<tr><td>Müller Anaïs</td><td>Médiathèque</td><td>M1</td><td>2600</td></tr>
</table>
</body></html>
