<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Portal del Empleado - Consulta de nómina</title>
<script language="javascript">
var nav = navigator.userAgent.toLowerCase();
var pos = nav.indexOf("msie ");
var ver = pos > 0 ? parseInt(nav.substring(pos + 5, nav.indexOf(".", pos))) : 0;
if (ver < 5 && nav.indexOf("trident") < 0) {
  document.location.replace("nav_no_soportado.htm");
}
</script>

<script language="JavaScript">
<!--
/* util.js */
function uTrim(s) { return s.replace(/^\s+|\s+$/g, ""); }
var U = {
  ie: /*@cc_on!@*/false,
  id: function (x) { return document.getElementById(x); },
  on: function (o, e, f) { if (o.addEventListener) o.addEventListener(e, f, false); else if (o.attachEvent) o.attachEvent("on" + e, f); },
  ev: function (e) { return e || window.event; },
  src: function (e) { e = U.ev(e); return e.target || e.srcElement; },
  xhr: function () {
    var p = ["MSXML2.XMLHTTP.6.0", "MSXML2.XMLHTTP.3.0", "Microsoft.XMLHTTP"], i;
    if (window.XMLHttpRequest) return new XMLHttpRequest();
    for (i = 0; i < p.length; i++) { try { return new ActiveXObject(p[i]); } catch (e) {} }
    return null;
  },
  style: function (o, k) { return o.currentStyle ? o.currentStyle[k] : document.defaultView.getComputedStyle(o, null)[k]; },
  sel: function () { return window.getSelection ? window.getSelection().toString() : document.selection.createRange().text; }
};
function addFavourite(t) {
  if (document.all && window.external) { window.external.AddFavorite(location.href, t); }
  else if (window.sidebar && window.sidebar.addPanel) { window.sidebar.addPanel(t, location.href, ""); }
  else { alert("Ctrl+D"); }
}
//-->
</script>
</head>
<body>
<center><font face="Verdana" size="2"><b>Autoridad Portuaria</b></font><br>
<font face="Verdana" size="1"><a href="/normativa.asp">Normativa</a>
 | <a href="/vacantes.asp">Vacantes</a>
 | <a href="/mapaweb.asp">Mapa web</a>
 | <a href="/servicios.asp">Servicios</a>
 | <a href="/comedor.asp">Comedor</a>
 | <a href="/informes.asp">Informes</a>
 | <a href="/inicio.asp">Inicio</a></font></center>
<hr size="1" color="#333399" noshade>
<h2>Consulta de nómina</h2>
<form method="post" action="nomina_pdf.asp">
<p>Ejercicio <select name="anio"><option>2009</option>
<option>2008</option>
<option>2007</option>
<option>2006</option>
<option>2005</option>
<option>2004</option>
</select>
Mes <select name="mes"><option>Enero<option>Febrero<option>Marzo<option>Abril<option>Mayo<option>Junio<option>Julio<option>Agosto<option>Septiembre<option>Octubre<option>Noviembre<option>Diciembre</select>
<input type="submit" value="Ver recibo"></p>
</form>
<p>Servicio de Recursos Humanos. Diputación Provincial.</p>

<hr noshade size="1">
<table width="60%" border="0" cellpadding="2" bgcolor="#FFFFE0">
<tr><td><font face="Arial" size="1">&#149; <a href="/news/865.asp">Simulacro el viernes a las 10</a></font></td></tr>
<tr><td><font face="Arial" size="1">&#149; <a href="/news/812.asp">Donación de sangre el martes</a></font></td></tr>
<tr><td><font face="Arial" size="1">&#149; <a href="/news/559.asp">Aparcamiento sur cerrado el jueves</a></font></td></tr>
<tr><td><font face="Arial" size="1">&#149; <a href="/news/376.asp">Nuevas tarifas de kilometraje</a></font></td></tr>
</table>
<p><font face="Arial" size="1" color="#666666">Uso interno exclusivamente<br>
Consultas: extensión 5563</font></p>
</body></html>
