<html><head><title>IT Service Desk</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script type="text/javascript">
var req=null;
function mk(){
 /*@cc_on @*/
 /*@if (@_jscript_version >= 5)
  try{req=new ActiveXObject("Msxml2.XMLHTTP");}catch(e){try{req=new ActiveXObject("Microsoft.XMLHTTP");}catch(E){req=false;}}
 @end @*/
 if(!req && typeof XMLHttpRequest!='undefined') req=new XMLHttpRequest();
 return req;}
function subcats(v){ var r=mk(); r.open("GET","subcat.asp?c="+escape(v),true);
 r.onreadystatechange=function(){if(r.readyState==4&&r.status==200)document.getElementById("sub").innerHTML=r.responseText;}; r.send(null);}
</script></head><body><h3>Log a new call</h3><form action="save.asp" method="post">
Category <select name="cat" onchange="subcats(this.value)"><option>Hardware<option>Software<option>Network<option>Telephone</select>
<span id="sub"><input name="subcat" size="20"></span><br>Asset tag <input name="tag"><br>Description<br><textarea name="d" cols="50" rows="6"></textarea><br><input type="submit" value="Log call"></form>
<p>Last calls: 30231 (closed), 30244 (with supplier)</p></body></html>
