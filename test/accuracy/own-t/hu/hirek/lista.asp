<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">
<title>Megyei Kórház - belső hírek</title>
<style>
body{font-family:Tahoma;font-size:11px;scrollbar-base-color:#9cc}
.fej{background:#006666;color:#fff;filter:progid:DXImageTransform.Microsoft.Gradient(startColorstr='#006666',endColorstr='#66cccc',gradientType=1)}
.hir{border-bottom:1px dotted #999;padding:6px;width:600px}
img.halvany{filter:alpha(opacity=60)}
</style>
<script language="JavaScript">
function kinyit(n){
 var e=document.getElementById('t'+n);
 e.style.display=(e.style.display=='none')?'':'none';
 window.event.returnValue=false;
}
</script>
</head>
<body>
<div class="fej"><h2>Belső hírek</h2></div>
<marquee width="600" scrollamount="3">Október 23-án a rendelőintézet zárva tart! Ügyelet a sürgősségi osztályon.</marquee>
<div class="hir"><b>2005.10.12.</b> <a href="#" onclick="kinyit(1)">Influenza elleni oltás dolgozóknak</a>
<div id="t1" style="display:none">Az oltás ingyenes, jelentkezni az üzemorvosnál lehet hétköznap 8 és 12 óra között a 211-es melléken.</div></div>
<div class="hir"><b>2005.10.10.</b> <a href="#" onclick="kinyit(2)">Új laborkérő lapok</a>
<div id="t2" style="display:none">November elsejétől csak az új, vonalkódos kérőlap fogadható el. A nyomtatvány a gazdasági osztályon igényelhető.</div></div>
<div class="hir"><b>2005.10.03.</b> <a href="#" onclick="kinyit(3)">Parkolási rend változása</a>
<div id="t3" style="display:none">A főépület előtti parkoló a felújítás idején nem használható; a hátsó udvarban 40 hely áll rendelkezésre.</div></div>
<p><img class="halvany" src="ie.gif" width="88" height="31" alt="Internet Explorer 5+ ajánlott"> Ajánlott felbontás 1024x768</p>
</body></html>
