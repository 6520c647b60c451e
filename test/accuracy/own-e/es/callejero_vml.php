<html xmlns:v="urn:schemas-microsoft-com:vml"><head><title>Plano de obras</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<style>v\:*{behavior:url(#default#VML)} #plano{position:relative;width:500px;height:300px;border:1px solid #000}</style>
<script>
var obras=[["40,50","220,50"],["220,50","220,240"],["100,120","420,120"],["330,30","330,260"]];
function dibuja(){
 for(var i=0;i<obras.length;i++){
  var l=document.createElement("v:line");
  l.from=obras[i][0]; l.to=obras[i][1];
  l.strokecolor="red"; l.strokeweight="3pt";
  document.getElementById("plano").appendChild(l);
 }
}
</script></head>
<body onload="dibuja()"><h3>Vías públicas cortadas por obras hoy</h3><div id="plano"></div><p>Brigada de obras, año 2006</p></body></html>
