<html><head><title>Lesersuche</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<script type="text/javascript">
var req;
function suche(){
  var n=document.getElementById("name").value;
  if(n.length<2){alert("Mindestens zwei Zeichen");return;}
  req=new ActiveXObject("Microsoft.XMLHTTP");
  req.onreadystatechange=fertig;
  req.open("GET","LeserServlet?name="+encodeURIComponent(n),true);
  req.send();
}
function fertig(){ if(req.readyState==4){ document.getElementById("liste").innerHTML=req.responseText; } }
</script></head><body>
<h2>Lesersuche</h2>
Name: <input id="name" onkeypress="if(event.keyCode==13)suche()"> <button onclick="suche()">Suchen</button>
<div id="liste" style="border:1px solid #999;height:300px;overflow:auto;margin-top:8px"></div></body></html>
