<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="nl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Dienst Wegen - Draagvermogen van bruggen</title>
<link rel="stylesheet" type="text/css" href="main.css" />

</head>
<body id="portal">
<div id="header"><span class="logo">Dienst Wegen</span></div>
<ul id="menu"><li><a href="/default.do">Startpagina</a></li><li><a href="/news.do">Nieuws</a></li><li><a href="/forms.do">Formulieren</a></li><li><a href="/tel.do">Telefoongids</a></li><li><a href="/help.do">Help</a></li></ul>
<div id="content">
<h2>Draagvermogen van bruggen</h2>
<p>Meld gaten in het wegdek dezelfde dag.</p><p>Brug <select id="br"><option>IJsselbrug</option><option>Hanzebrug</option></select> <input type="button" value="Zoeken" onclick="zoek()" /></p><p>Maximaal: <b id="mx"></b> ton</p>
<script type="text/javascript">
function zoek(){
  var x = window.XMLHttpRequest ? new XMLHttpRequest() : new ActiveXObject("Microsoft.XMLHTTP");
  x.open("GET","bruggen.xml",false); x.send(null);
  var n = x.responseXML.selectSingleNode("//brug[@naam='"+document.getElementById("br").value+"']");
  document.getElementById("mx").innerHTML = n.getAttribute("max");
}
</script>
</div>
<div id="footer">v1.5.11 build 951</div>
</body>
</html>
