<html dir="ltr">
<HEAD>
<META Name="GENERATOR" Content="Microsoft SharePoint">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<META HTTP-EQUIV="Expires" content="0">
<Title>Documentos compartidos</Title>
<style>
.ms-bannerframe { background:#3966BF; color:#fff; padding:4px; font:8pt Verdana }
.ms-bannerframe a { color:#fff }
.ms-titlearea { font:8pt Verdana; color:#666 } .ms-pagetitle { font:14pt Verdana; color:#000 }
.ms-vh { font:8pt Tahoma; color:gray; text-align:left } .ms-vb { font:8pt Verdana; vertical-align:top; padding:3px }
</style>

</HEAD>
<BODY marginwidth="0" marginheight="0" scroll="yes">
<TABLE class="ms-main" CELLPADDING=0 CELLSPACING=0 BORDER=0 WIDTH="100%">
<tr><td class="ms-bannerframe"><a href="/default.aspx">Inicio</a> &nbsp; <a href="/sites">Departamentos</a> &nbsp; <a href="/forms">Formularios</a> &nbsp; <a href="/phone">Directorio</a> &nbsp; <a href="/news">Noticias</a> &nbsp; <a href="/help">Ayuda</a></td></tr>
<tr><td class="ms-titleareaframe"><div class="ms-titlearea">Ferrocarriles del Norte Chico</div><div class="ms-pagetitle">Documentos compartidos</div></td></tr>
<tr><td class="ms-bodyareaframe" style="padding:10px">

<table width="100%"><tr><th class="ms-vh">Nombre</th><th class="ms-vh">Modificado</th></tr>
<tr><td class="ms-vb"><a href="Plan%202007.doc" onclick="return editar(this)">Plan 2007</a></td><td class="ms-vb">03/01/2007</td></tr>
<tr><td class="ms-vb"><a href="Tarifas.xls" onclick="return editar(this)">Tarifas</a></td><td class="ms-vb">11/02/2007</td></tr></table>
<script language="JavaScript">
function editar(a) {
  var o;
  try { o = new ActiveXObject("SharePoint.OpenDocuments"); } catch (e) { return true; }
  o.EditDocument(a.href);
  return false;
}
</script>
</td></tr>
<tr><td class="ms-titlearea">Uso interno. Para incidencias llame al Servicio de Informática.</td></tr>
</TABLE>
</BODY>
</HTML>
