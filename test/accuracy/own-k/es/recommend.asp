<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<TITLE>Consulta de recibos</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style.css">

</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="0"><TR BGCOLOR="#003366"><TD><FONT FACE="Arial" COLOR="#FFFFFF"><B>Oficina de impuestos</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana"><a href="/default.asp">Inicio</a> | <a href="/news.asp">Noticias</a> | <a href="/forms.asp">Formularios</a> | <a href="/tel.asp">Directorio</a> | <a href="/help.asp">Ayuda</a></FONT></TD></TR></TABLE>
<H3><FONT FACE="Arial">Consulta de recibos</FONT></H3>
<script type="text/javascript">
if (navigator.userAgent.indexOf("MSIE")<0) document.write('<div style="background:#ffc;border:1px solid #cc0;padding:4px">Recomendamos Internet Explorer 7 para una mejor visualización.</div>');
</script><p>Las liquidaciones deben ser revisadas por otro funcionario.</p><form action="" method="get">Número <input name="q"> <input type="submit" value="Buscar"></form><table border="1" id="tab"><tr><th>Número</th><th>Fecha</th><th>Importe</th><th>Estado</th></tr><tr><td>ST-4136</td><td>01.03.2001</td><td align="right">6338,17</td><td>Abierto</td></tr>
<tr><td>ST-1406</td><td>15.04.2007</td><td align="right">78,57</td><td>Abierto</td></tr>
<tr><td>ST-394</td><td>11.01.2007</td><td align="right">2308,23</td><td>Abierto</td></tr>
<tr><td>ST-2310</td><td>12.06.2009</td><td align="right">373,95</td><td>Abierto</td></tr>
<tr><td>ST-4664</td><td>08.01.2007</td><td align="right">7020,57</td><td>Abierto</td></tr>
<tr><td>ST-6835</td><td>26.11.2004</td><td align="right">4909,82</td><td>Abierto</td></tr>
<tr><td>ST-3615</td><td>11.11.2005</td><td align="right">5529,58</td><td>Abierto</td></tr>
<tr><td>ST-3049</td><td>12.10.2002</td><td align="right">1763,02</td><td>Abierto</td></tr></table>
<HR><FONT SIZE="1">Oficina de impuestos - 11.3.2003</FONT>
</BODY>
</HTML>
