<HTML>
<HEAD>
<META http-equiv="Content-Type" content="text/html; charset=windows-1252">
<TITLE>Solicitud de vacaciones</TITLE>
<SCRIPT language="JavaScript">
function el(id) { if (document.getElementById) return document.getElementById(id); if (document.all) return document.all[id]; }
function fecha(t) { var p = t.split("/"); if (p.length != 3) return null; return new Date(p[2], p[1] - 1, p[0]); }
function calcular() {
  var a = fecha(document.sol.desde.value), b = fecha(document.sol.hasta.value);
  if (!a || !b || isNaN(a) || isNaN(b) || b < a) { el("dias").innerHTML = "-"; return 0; }
  var n = Math.round((b - a) / 86400000) + 1;
  el("dias").innerHTML = n;
  return n;
}
function enviar() {
  var n = calcular();
  if (n < 1) { alert("Revise las fechas."); return false; }
  if (n > 31) { alert("No puede solicitar más de 31 días naturales."); return false; }
  return true;
}
</SCRIPT>
</HEAD>
<BODY bgcolor="#FFFBEA">
<FONT face="Arial" size="2">
<H3>Solicitud de vacaciones</H3>
<FORM name="sol" method="post" action="vac_grabar.asp" onsubmit="return enviar()">
<TABLE border="0" cellpadding="4">
<TR><TD>Empleado</TD><TD>Núñez Peña, Íñigo (Mantenimiento)</TD></TR>
<TR><TD>Desde</TD><TD><INPUT name="desde" size="11" onchange="calcular()"> dd/mm/aaaa</TD></TR>
<TR><TD>Hasta</TD><TD><INPUT name="hasta" size="11" onchange="calcular()"></TD></TR>
<TR><TD>Días naturales</TD><TD><B id="dias">-</B></TD></TR>
<TR><TD>Sustituto</TD><TD><SELECT name="sust"><OPTION>Ninguno</OPTION><OPTION>Gálvez, R.</OPTION><OPTION>Marín, C.</OPTION></SELECT></TD></TR>
</TABLE>
<INPUT type="submit" value="Solicitar"> <INPUT type="reset" value="Borrar">
</FORM>
<P><I>Esta página se ve mejor con Internet Explorer 5 y 800x600.</I></P>
</FONT>
</BODY></HTML>
