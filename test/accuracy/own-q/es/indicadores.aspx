<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>Cuadro de mando asistencial</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<style type="text/css">body{margin:0;font-family:Arial;background:#f4f4f4}.t{background:#006d77;color:#fff;padding:8px;font-size:16px}.p{font-size:11px;padding:6px;color:#555}</style></head>
<body>
<form name="form1" method="post" action="indicadores.aspx?anio=2010" id="form1">
<input type="hidden" name="__VIEWSTATE" value="/wEPDwULLTE2MTY2ODcyMjlkZA==" />
<div class="t">Cuadro de mando asistencial – Hospital comarcal</div>
<div align="center">
<object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" codebase="http://fpdownload.adobe.com/pub/shockwave/cabs/flash/swflash.cab#version=9,0,0,0" width="980" height="600" id="cmando">
  <param name="allowScriptAccess" value="sameDomain" />
  <param name="movie" value="cuadro2010.swf" />
  <param name="flashvars" value="servicio=TODOS&amp;mes=09&amp;CELogonToken=" />
  <param name="bgcolor" value="#FFFFFF" />
  <embed src="cuadro2010.swf" flashvars="servicio=TODOS&amp;mes=09&amp;CELogonToken=" bgcolor="#FFFFFF" width="980" height="600" name="cmando" allowScriptAccess="sameDomain" type="application/x-shockwave-flash" pluginspage="http://www.adobe.com/go/getflashplayer" />
</object>
</div>
<div class="p">Estancia media, lista de espera, ocupación e índice de reingresos por servicio. Mueva el selector de mes para comparar. Fuente: CMBD, actualización mensual. Unidad de Calidad, ext. 4120.</div>
</form></body></html>
