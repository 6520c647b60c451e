<html><head><title>Dossier numérisé - CH de Valmont</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="javascript">
var page=1,max=14;
function va(n){
  page+=n; if(page<1)page=1; if(page>max)page=max;
  visu.LoadPage("\\\\srvged\\arch\\2003\\118842.tif",page);
  document.getElementById("np").innerHTML=page+" / "+max;
}
</script></head>
<body bgcolor="#ffffff" onload="va(0)">
<table width="100%" bgcolor="#99CCCC"><tr><td><b>IPP 118842 - LEROUX Jeanne</b></td><td align="right">Séjour du 04/02/2003</td></tr></table>
<input type="button" value="&lt; Précédente" onclick="va(-1)"> <span id="np"></span> <input type="button" value="Suivante &gt;" onclick="va(1)"><br>
<object id="visu" classid="CLSID:6D940280-9F11-11CE-83FD-02608C3EC08A" width="780" height="560"></object>
<p><font size="-1">Archives médicales, poste 2214. Document confidentiel.</font></p>
</body></html>
