<html><head><title>Catalog Search (Staff)</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<script>
function getXHR(){
  var x=null;
  if(window.XMLHttpRequest){ x=new XMLHttpRequest(); }
  else if(window.ActiveXObject){ try{x=new ActiveXObject("Msxml2.XMLHTTP");}catch(e){ x=new ActiveXObject("Microsoft.XMLHTTP"); } }
  return x;
}
function suggest(q){
  if(q.length<3){document.getElementById("sug").innerHTML="";return;}
  var x=getXHR();
  x.onreadystatechange=function(){ if(x.readyState==4 && x.status==200) document.getElementById("sug").innerHTML=x.responseText; };
  x.open("GET","suggest.asp?q="+escape(q),true); x.send(null);
}
</script></head><body>
<h2>Catalog Search</h2>
<form action="results.asp" method="get">
Keyword <input name="q" onkeyup="suggest(this.value)" autocomplete="off"> in <select name="idx"><option value="ti">Title<option value="au">Author<option value="su">Subject</select>
<input type="submit" value="Search"></form><div id="sug"></div>
</body></html>
