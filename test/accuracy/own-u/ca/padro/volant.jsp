<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Padró d'habitants - Emissió de volants</title>
<script type="text/javascript">
var esIE = document.all && !window.opera;
function calculaLletra(n) { return "TRWAGMYFPDXBNJZSQVHLCKE".charAt(n % 23); }
function comprova(f) {
  var v = f.dni.value.toUpperCase().replace(/[^0-9A-Z]/g, "");
  var m = /^(\d{7,8})([A-Z])$/.exec(v);
  if (!m) { alert("El DNI ha de tenir 8 xifres i una lletra"); f.dni.focus(); return false; }
  if (calculaLletra(parseInt(m[1], 10)) != m[2]) { alert("La lletra del DNI no és correcta"); return false; }
  f.dni.value = v;
  return true;
}
function tecla(e) {
  var k = e.keyCode ? e.keyCode : e.which;
  if (k == 119) { document.forms["volant"].motiu.focus(); return false; } // F8
  return true;
}
document.onkeydown = function (e) { return tecla(e || window.event); };
window.onload = function () {
  if (esIE) { document.all["capa"].style.filter = "progid:DXImageTransform.Microsoft.Shadow(color=#888888,direction=135,strength=3)"; }
  document.forms["volant"].dni.focus();
};
</script>
<style type="text/css">#capa{border:1px solid #880;background:#ffe;padding:10px;width:480px}td{font:12px Arial}</style>
</head>
<body>
<div id="capa">
<form name="volant" action="emetVolant.do" method="post" onsubmit="return comprova(this)">
<table>
<tr><td>DNI</td><td><input type="text" name="dni" maxlength="9"></td></tr>
<tr><td>Tipus</td><td><select name="tipus"><option value="I">Individual</option><option value="C">Col·lectiu</option><option value="H">Històric</option></select></td></tr>
<tr><td>Motiu</td><td><select name="motiu"><option>Estrangeria</option><option>Escolarització</option><option>Matrimoni</option><option>Altres</option></select></td></tr>
<tr><td>Idioma</td><td><input type="radio" name="idi" value="ca" checked> Català <input type="radio" name="idi" value="es"> Castellà</td></tr>
<tr><td></td><td><input type="submit" value="Emetre volant"></td></tr>
</table>
</form>
</div>
<p>Dreceres: F8 va al camp Motiu.</p>
</body>
</html>
