<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">
<title>内線電話帳</title><script type="text/javascript">
function getXHR(){
  var x=false;
  if(window.XMLHttpRequest){ x=new XMLHttpRequest(); }
  else if(window.ActiveXObject){
    try{ x=new ActiveXObject("Msxml2.XMLHTTP"); }
    catch(e){ try{ x=new ActiveXObject("Microsoft.XMLHTTP"); }catch(e2){} }
  }
  return x;
}
var data=[];
window.onload=function(){
  var x=getXHR();
  x.onreadystatechange=function(){ if(x.readyState==4){ data=x.responseText.split("\n"); hyoji(""); } };
  x.open("GET","naisen.txt",true); x.send(null);
};
function hyoji(k){
  var h="";
  for(var i=0;i<data.length;i++){ if(data[i] && data[i].indexOf(k)>=0){ var c=data[i].split(","); h+="<tr><td>"+c[0]+"</td><td>"+c[1]+"</td></tr>"; } }
  document.getElementById("kekka").innerHTML="<table border=1>"+h+"</table>";
}
</script>
</head>
<body>
<!-- header -->
<p align="right"><small>本省大臣官房<br>
<a href="index.htm">トップ</a> |
<a href="org.htm">組織図</a> |
<a href="forms.htm">様式集</a></small></p>
<!-- /header -->
<h2>内線電話帳</h2><input id="k"><input type="button" value="検索" onclick="hyoji(document.getElementById('k').value)">
<div id="kekka"></div>
<hr size="1" noshade>
<p><font size="1">最終更新: 04.12.2010<br>
部内限り</font></p>
</body>
</html>
