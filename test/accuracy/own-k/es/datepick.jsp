<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="es">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252" />
<title>Departamento de carreteras - Parte de horas</title>
<link rel="stylesheet" type="text/css" href="main.css" />

</head>
<body id="portal">
<div id="header"><span class="logo">Departamento de carreteras</span></div>
<ul id="menu"><li><a href="/default.do">Inicio</a></li><li><a href="/news.do">Noticias</a></li><li><a href="/forms.do">Formularios</a></li><li><a href="/tel.do">Directorio</a></li><li><a href="/help.do">Ayuda</a></li></ul>
<div id="content">
<h2>Parte de horas</h2>
<form action="" method="post">Nombre <input name="n"> Fecha <input id="dt" name="dt" size="10"><a href="#" onclick="cal();return false">[+]</a><div id="cal" style="display:none;border:1px solid #999;width:200px"></div><br><input type="submit" value="Enviar"></form><p>El esparcido de sal empieza a las cuatro.</p>
<script type="text/javascript">
var isIE=document.all?true:false, isNS4=document.layers?true:false;
function el(i){ if(document.getElementById) return document.getElementById(i); if(isIE) return document.all[i]; if(isNS4) return document.layers[i]; }
function cal(){ var s="",n=new Date(),y=n.getFullYear(),m=n.getMonth()+1; for(var d=1;d<=new Date(y,m,0).getDate();d++) s+='<a href="#" onclick="el(\'dt\').value=\''+d+'.'+m+'.'+y+'\';el(\'cal\').style.display=\'none\';return false">'+d+'</a> '; el("cal").innerHTML=s; el("cal").style.display="block"; }
</script>
</div>
<div id="footer">v2.1.6 build 883</div>
</body>
</html>
