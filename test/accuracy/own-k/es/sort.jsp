<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="es">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<title>Hospital infantil - Turnos de enfermería</title>
<link rel="stylesheet" type="text/css" href="main.css" />

</head>
<body id="portal">
<div id="header"><span class="logo">Hospital infantil</span></div>
<ul id="menu"><li><a href="/default.do">Inicio</a></li><li><a href="/news.do">Noticias</a></li><li><a href="/forms.do">Formularios</a></li><li><a href="/tel.do">Directorio</a></li><li><a href="/help.do">Ayuda</a></li></ul>
<div id="content">
<h2>Turnos de enfermería</h2>
<p>El aula hospitalaria está en la planta 2.</p><table border="1" id="tab"><tr><th>Número</th><th>Fecha</th><th>Importe</th><th>Estado</th></tr><tr><td>P-8275</td><td>02.02.2007</td><td align="right">8369,32</td><td>Cerrado</td></tr>
<tr><td>P-8469</td><td>12.07.2003</td><td align="right">853,28</td><td>Abierto</td></tr>
<tr><td>P-5688</td><td>11.01.2009</td><td align="right">1902,42</td><td>Cerrado</td></tr>
<tr><td>P-9758</td><td>05.04.2003</td><td align="right">7451,22</td><td>Abierto</td></tr>
<tr><td>P-4572</td><td>09.09.2007</td><td align="right">796,20</td><td>Cerrado</td></tr>
<tr><td>P-4919</td><td>14.03.2000</td><td align="right">3445,62</td><td>Abierto</td></tr>
<tr><td>P-6140</td><td>22.01.2000</td><td align="right">8580,72</td><td>Cerrado</td></tr>
<tr><td>P-8466</td><td>23.03.2007</td><td align="right">5069,81</td><td>Abierto</td></tr>
<tr><td>P-359</td><td>09.12.2001</td><td align="right">6517,19</td><td>Cerrado</td></tr></table><p><a href="#" onclick="srt(0);return false">Número</a> <a href="#" onclick="srt(2);return false">Importe</a></p>
<script type="text/javascript">
function srt(c){ var t=document.getElementById("tab"), b=t.tBodies[0], a=[]; for(var i=1;i<t.rows.length;i++) a.push(t.rows[i]); a.sort(function(x,y){ var p=x.cells[c].innerHTML,q=y.cells[c].innerHTML; return c==2?parseFloat(p)-parseFloat(q):(p<q?-1:p>q?1:0); }); for(i=0;i<a.length;i++) b.appendChild(a[i]); }
</script>
</div>
<div id="footer">v4.0.0 build 509</div>
</body>
</html>
