<html>
<head>
<title>Compartiment achiziţii publice</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">
<SCRIPT LANGUAGE="JavaScript">
<!-- Original:  Ronnie T. Moore -->
<!-- This script and many more are available free online at -->
<!-- The JavaScript Source!! http://javascript.internet.com -->
<!-- Begin
function ceas() {
  var d = new Date();
  var s = d.getHours() + ":" + ((d.getMinutes() < 10) ? "0" : "") + d.getMinutes();
  if (document.layers) {
    document.layers.ora.document.write(s);
    document.layers.ora.document.close();
  }
  else if (document.getElementById) document.getElementById("ora").innerHTML = s;
  else if (document.all) ora.innerHTML = s;
  setTimeout("ceas()", 10000);
}
//  End -->
</script>
</head>
<body onLoad="ceas()" bgcolor="#f0f0ff" link=navy>
<table width=100%><tr><td><h3>Achiziţii publice - proceduri în derulare</h3></td><td align=right><span id="ora" style="font:bold 14px Courier"></span></td></tr></table>
<table border=1 cellpadding=3 cellspacing=0 width=100%>
<tr bgcolor=#9999cc><td>Nr.</td><td>Obiectul contractului</td><td>Procedura</td><td>Data limită</td><td>Documentaţie</td></tr>
<tr><td>1</td><td>Servicii de pază la sediul Consiliului Judeţean</td><td>cerere de ofertă</td><td>14.07.2007, ora 10</td><td><a href="doc/paza.doc">caiet de sarcini</a></td></tr>
<tr><td>2</td><td>Combustibil lichid uşor pentru centrala termică</td><td>licitaţie deschisă</td><td>30.07.2007, ora 12</td><td><a href="doc/clu.doc">caiet de sarcini</a>, <a href="doc/clu_form.zip">formulare</a></td></tr>
<tr><td>3</td><td>Reabilitare DJ 107 km 12+300 - 18+000</td><td>licitaţie deschisă</td><td>suspendată</td><td>-</td></tr>
</table>
<p>Informaţii: d-na Răduţă, camera 21, interior 134.</p>
<p align=center><img src="contor.gif" width=60 height=15> <font size=1>Optimizat pentru IE 5.0+ 800x600</font></p>
</body>
</html>
