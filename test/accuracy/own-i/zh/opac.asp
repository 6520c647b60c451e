<html><head><title>館藏查詢</title><meta http-equiv="Content-Type" content="text/html; charset=big5"><script>
function mk(){ if(window.XMLHttpRequest) return new XMLHttpRequest(); try{return new ActiveXObject("Msxml2.XMLHTTP")}catch(e){return new ActiveXObject("Microsoft.XMLHTTP")} }
function q(){ var x=mk(); x.onreadystatechange=function(){ if(x.readyState==4) document.getElementById("o").innerHTML=x.responseText; }; x.open("GET","q.asp?k="+encodeURIComponent(document.getElementById("k").value)); x.send(null); }
</script></head><body><h3>館藏查詢</h3><input id="k"><input type="button" value="查詢" onclick="q()"><div id="o"></div></body></html>
