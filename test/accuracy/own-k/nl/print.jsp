<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="nl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Kinderziekenhuis - Ontslagbrief</title>
<link rel="stylesheet" type="text/css" href="main.css" />

</head>
<body id="portal">
<div id="header"><span class="logo">Kinderziekenhuis</span></div>
<ul id="menu"><li><a href="/default.do">Startpagina</a></li><li><a href="/news.do">Nieuws</a></li><li><a href="/forms.do">Formulieren</a></li><li><a href="/tel.do">Telefoongids</a></li><li><a href="/help.do">Help</a></li></ul>
<div id="content">
<h2>Ontslagbrief</h2>
<div class="brief"><p>Naam: ________</p><p>Controleer het polsbandje voor elke medicatie.</p><p>Bezoekuren zijn van 14 tot 18 uur.</p></div><input type="button" value="Afdrukken" onclick="drucken()" />
<script type="text/javascript">
function drucken(){
  if (navigator.appName=="Microsoft Internet Explorer") { try { document.body.insertAdjacentHTML('beforeEnd','<object id="WB1" width="0" height="0" classid="CLSID:8856F961-340A-11D0-A96B-00C04FD705A2"></object>'); WB1.ExecWB(7,1); return; } catch(e) {} }
  window.print();
}
</script>
</div>
<div id="footer">v4.7.5 build 358</div>
</body>
</html>
