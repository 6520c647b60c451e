<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Consulta catastral</title>
<style type="text/css">body{font:12px Arial} #ficha{width:600px;height:220px;border:1px solid #999}</style>
<script language="JavaScript">
function marco(id) {
  if (document.frames && document.frames[id]) return document.frames[id];
  return document.getElementById(id).contentWindow;
}
function ver(ref) {
  marco("ficha").location.replace("ficha_" + ref + ".htm");
  document.getElementById("ref").value = ref;
}
function buscar(f) {
  var r = f.ref.value.toUpperCase().replace(/\s/g, "");
  if (r.length != 7) { alert("La referencia tiene 7 caracteres."); return false; }
  ver(r);
  return false;
}
</script>
</head>
<body>
<h3>Consulta catastral - Urbanismo</h3>
<form onsubmit="return buscar(this)">Referencia <input name="ref" id="ref" size="10"> <input type="submit" value="Buscar"></form>
<table border="1" cellspacing="0" cellpadding="3">
<tr><th>Referencia</th><th>Situación</th><th>Superficie</th></tr>
<tr><td><a href="javascript:ver('9872023')">9872023</a></td><td>C/ Olmo 7</td><td>212 m2</td></tr>
<tr><td><a href="javascript:ver('9872024')">9872024</a></td><td>C/ Olmo 9</td><td>188 m2</td></tr>
</table><br>
<iframe id="ficha" name="ficha" src="ficha_vacia.htm"></iframe>
</body>
</html>
