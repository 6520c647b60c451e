<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Registro de facturas - acceso</title>
<script language="javascript">
var comp = null;
function crea(a, b) { try { return new ActiveXObject([a, b].join(".")); } catch (e) { return null; } }
function comprueba() {
  comp = crea("CapiFirma", "Firmador");
  if (comp == null) comp = crea("CAPICOM", "SignedData");
  document.getElementById("acceso").style.display = comp ? "block" : "none";
  document.getElementById("aviso").style.display = comp ? "none" : "block";
}
function entra(f) { comp.Content = f.reto.value; f.firma.value = comp.Sign(null, true, 0); return true; }
</script></head><body onload="comprueba()">
<center><font face="Verdana" size="2"><b>Hospital Santa Águeda</b></font><br>
<font face="Verdana" size="1"><a href="/informes.php">Informes</a>
 | <a href="/mapaweb.php">Mapa web</a>
 | <a href="/vacantes.php">Vacantes</a>
 | <a href="/servicios.php">Servicios</a>
 | <a href="/comitdeempresa.php">Comité de empresa</a></font></center>
<hr size="1" color="#003366" noshade>
<h2>Registro de facturas</h2>
<div id="acceso" style="display:none"><form action="entrar.asp" method="post" onsubmit="return entra(this)"><input type="hidden" name="reto" value="A81F-0043-7720"><input type="hidden" name="firma">Inserte la tarjeta y pulse <input type="submit" value="Entrar"></form></div>
<div id="aviso" style="display:none"><p><b>Su equipo no cumple los requisitos.</b></p>
<ul><li>Windows 2000 o XP</li>
<li>Internet Explorer 6.0 con el componente CAPICOM instalado y la zona Intranet en seguridad baja</li>
</ul></div>
<hr noshade size="1">
<table width="60%" border="0" cellpadding="2" bgcolor="#FFFFE0">
<tr><td><font face="Arial" size="1">&#149; <a href="/news/645.php">Simulacro el viernes a las 10</a></font></td></tr>
<tr><td><font face="Arial" size="1">&#149; <a href="/news/967.php">Recuerde cambiar la contraseña</a></font></td></tr>
</table>
<p><font face="Arial" size="1" color="#666666">Datos sin valor oficial<br>
Página mantenida por Comunicación</font></p>
</body></html>
