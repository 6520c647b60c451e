<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="es" lang="es">
<head>
  <meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
  <meta name="generator" content="Drupal 6" />
  <title>Estado de camas | Hospital infantil</title>
  <style type="text/css">#page{width:960px;margin:0 auto} .col{float:left;width:70%} .menu{float:right;width:25%}</style>
  <!--[if lte IE 6]><link rel="stylesheet" href="ie6.css" type="text/css" /><![endif]-->
  
</head>
<body><div id="page">
  <div class="menu"><ul><li><a href="/default.php">Inicio</a></li><li><a href="/news.php">Noticias</a></li><li><a href="/forms.php">Formularios</a></li><li><a href="/tel.php">Directorio</a></li><li><a href="/help.php">Ayuda</a></li></ul></div>
  <div class="col"><h1>Estado de camas</h1>
<p>Compruebe la pulsera antes de cada medicación.</p><input type="button" value="Buscar" onclick="laden()" /><div id="erg"></div>
<script type="text/javascript">
function getReq(){
  if (window.XMLHttpRequest) return new XMLHttpRequest();
  try { return new ActiveXObject("Msxml2.XMLHTTP"); } catch(e) { try { return new ActiveXObject("Microsoft.XMLHTTP"); } catch(e2) { return null; } }
}
function laden(){ var r=getReq(); r.onreadystatechange=function(){ if(r.readyState==4) document.getElementById('erg').innerHTML=r.responseText; }; r.open('GET','stat.txt',true); r.send(null); }
</script>
  </div>
</div></body></html>
