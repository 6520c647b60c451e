<html><head><title>VAT number lookup</title>
<script type="text/javascript">
function getReq(){
	if(window.XMLHttpRequest) return new XMLHttpRequest();
	try{return new ActiveXObject("Msxml2.XMLHTTP");}catch(e){}
	try{return new ActiveXObject("Microsoft.XMLHTTP");}catch(e){}
	return null;
}
function look(){
	var r=getReq(); if(!r)return;
	r.onreadystatechange=function(){ if(r.readyState==4) document.getElementById("o").innerHTML=r.status==200?r.responseText:"Not found"; };
	r.open("GET","vat.txt?n="+encodeURIComponent(document.getElementById("n").value),true); r.send(null);
}
</script></head><body><h1>VAT number lookup</h1><input id="n"> <input type="button" onclick="look()" value="Look up"><div id="o"></div></body></html>
