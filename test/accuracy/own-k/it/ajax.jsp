<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="it">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Ufficio delle imposte - Stato della pratica</title>
<link rel="stylesheet" type="text/css" href="main.css" />

</head>
<body id="portal">
<div id="header"><span class="logo">Ufficio delle imposte</span></div>
<ul id="menu"><li><a href="/default.do">Pagina iniziale</a></li><li><a href="/news.do">Novità</a></li><li><a href="/forms.do">Moduli</a></li><li><a href="/tel.do">Rubrica</a></li><li><a href="/help.do">Aiuto</a></li></ul>
<div id="content">
<h2>Stato della pratica</h2>
<p>Gli avvisi devono essere controllati da un secondo funzionario.</p><input type="button" value="Cerca" onclick="laden()" /><div id="erg"></div>
<script type="text/javascript">
function getReq(){
  if (window.XMLHttpRequest) return new XMLHttpRequest();
  try { return new ActiveXObject("Msxml2.XMLHTTP"); } catch(e) { try { return new ActiveXObject("Microsoft.XMLHTTP"); } catch(e2) { return null; } }
}
function laden(){ var r=getReq(); r.onreadystatechange=function(){ if(r.readyState==4) document.getElementById('erg').innerHTML=r.responseText; }; r.open('GET','stat.txt',true); r.send(null); }
</script>
</div>
<div id="footer">v2.3.1 build 787</div>
</body>
</html>
