<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="nl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252" />
<title>Dienst Wegen - Tellingen verkeer</title>
<link rel="stylesheet" type="text/css" href="main.css" />

</head>
<body id="portal">
<div id="header"><span class="logo">Dienst Wegen</span></div>
<ul id="menu"><li><a href="/default.do">Startpagina</a></li><li><a href="/news.do">Nieuws</a></li><li><a href="/forms.do">Formulieren</a></li><li><a href="/tel.do">Telefoongids</a></li><li><a href="/help.do">Help</a></li></ul>
<div id="content">
<h2>Tellingen verkeer</h2>
<p>Meld gaten in het wegdek dezelfde dag.</p><input id="q" /> <input type="button" value="Zoeken" onclick="go()" /><div id="r"></div>
<script type="text/javascript">
var xh=false;
/*@cc_on @*/
/*@if (@_jscript_version >= 5)
try { xh = new ActiveXObject("Msxml2.XMLHTTP"); } catch (e) { xh = false; }
@end @*/
if (!xh && typeof XMLHttpRequest!='undefined') xh = new XMLHttpRequest();
function go(){ xh.open("GET","stat.txt?q="+escape(document.getElementById("q").value),true); xh.onreadystatechange=function(){ if(xh.readyState==4) document.getElementById("r").innerHTML=xh.responseText; }; xh.send(null); }
</script>
</div>
<div id="footer">v3.5.19 build 393</div>
</body>
</html>
