<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Listado de averías</title>
<script type="text/javascript">
//<![CDATA[
var theForm;
function __doPostBack(t, a) { theForm = document.forms['form1']; theForm.__EVENTTARGET.value = t; theForm.__EVENTARGUMENT.value = a; theForm.submit(); }
function aExcel() {
  try { var x = new ActiveXObject("Excel.Application"); }
  catch (e) { alert("La exportación directa necesita Internet Explorer. Use el enlace CSV."); return; }
  x.Visible = true; var h = x.Workbooks.Add().ActiveSheet, t = document.getElementById("gv");
  for (var i = 0; i < t.rows.length; i++) for (var j = 0; j < t.rows[i].cells.length; j++) h.Cells(i + 1, j + 1).Value = t.rows[i].cells[j].innerText;
}
//]]>
</script></head><body><form id="form1" method="post" action="listado_averias.aspx">
<input type="hidden" name="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" value="" />
<h2>Averías abiertas</h2>
<table id="gv" border="1" cellspacing="0"><tr><th>Nº</th><th>Calle</th><th>Estado</th></tr><tr><td>3381</td><td>Av. del Río 12</td><td>En curso</td></tr><tr><td>3384</td><td>Plaza Mayor</td><td>Pendiente</td></tr></table>
<a href="javascript:__doPostBack('gv','Page$2')">2</a>
<p><input type="button" value="Exportar a Excel" onclick="aExcel()" /> <a href="averias.csv">Descargar CSV</a></p></form></body></html>