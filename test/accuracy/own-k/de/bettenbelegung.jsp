<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="de">
<head>

<title>Kinderklinik St. Anna - Bettenbelegung aktuell</title>
<link rel="stylesheet" type="text/css" href="main.css" />

</head>
<body id="portal">
<div id="header"><span class="logo">Kinderklinik St. Anna</span></div>
<ul id="menu"><li><a href="/default.do">Startseite</a></li><li><a href="/news.do">Aktuelles</a></li><li><a href="/forms.do">Formulare</a></li><li><a href="/tel.do">Telefonbuch</a></li><li><a href="/help.do">Hilfe</a></li></ul>
<div id="content">
<h2>Bettenbelegung aktuell</h2>
<p>Besuchszeit auf den Stationen ist von 14 bis 18 Uhr.</p><select id="st" onchange="lade()"><option>Station 1</option><option>Station 2</option><option>Intensiv</option></select><div id="belegung">bitte warten ...</div>
<script type="text/javascript">
var req;
function lade(){
  req = new ActiveXObject("Microsoft.XMLHTTP");
  req.onreadystatechange = function(){ if(req.readyState==4) document.getElementById('belegung').innerHTML=req.responseText; };
  req.open("GET","belegung.do?st="+escape(document.getElementById('st').value),true);
  req.send();
}
lade();
</script>
</div>
<div id="footer">v1.0.14 build 657</div>
</body>
</html>
