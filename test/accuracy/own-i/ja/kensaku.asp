<html><head><title>判例検索</title><meta http-equiv="Content-Type" content="text/html; charset=shift_jis"><script>
function newReq(){ var x=false; try{x=new ActiveXObject("Msxml2.XMLHTTP");}catch(e){ try{x=new ActiveXObject("Microsoft.XMLHTTP");}catch(E){x=false;} } if(!x&&typeof XMLHttpRequest!='undefined'){x=new XMLHttpRequest();} return x; }
function sagasu(){ var x=newReq(); x.open("GET","kensaku2.asp?w="+encodeURIComponent(document.f.w.value),true); x.onreadystatechange=function(){ if(x.readyState==4) document.getElementById("k").innerHTML=x.responseText; }; x.send(null); return false; }
</script></head><body><form name="f" onsubmit="return sagasu()">語句 <input name="w"> <input type="submit" value="検索"></form><div id="k"></div></body></html>
