<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Correção de ponto</title>
<script language="javascript">
function soNumero(e) {
  var tecla = (window.event) ? window.event.keyCode : e.which;
  if (tecla > 47 && tecla < 58) return true;
  if (tecla == 8 || tecla == 0 || tecla == 13) return true;
  return false;
}
function mascaraHora(c) {
  var v = c.value.replace(/\D/g, "").substring(0, 4);
  if (v.length > 2) v = v.substring(0, 2) + ":" + v.substring(2);
  c.value = v;
}
function valida(f) {
  for (var i = 1; i <= 4; i++) {
    var h = f["h" + i].value;
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(h)) { alert("Hora inválida na marcação " + i); f["h" + i].focus(); return false; }
  }
  if (f.motivo.value == "") { alert("Indique o motivo."); return false; }
  return true;
}
</script>
</head>
<body bgcolor="#f8f8f0" style="font-family:Verdana;font-size:11px">
<h3>Correção de ponto</h3>
<form method="post" action="ponto_grava.asp" onsubmit="return valida(this)">
Data: <b>17/05/2004</b> Funcionário: <b>3321 - Sandra Queiroz</b><br><br>
Entrada <input name="h1" size="5" onkeypress="return soNumero(event)" onkeyup="mascaraHora(this)">
Saída almoço <input name="h2" size="5" onkeypress="return soNumero(event)" onkeyup="mascaraHora(this)">
Volta <input name="h3" size="5" onkeypress="return soNumero(event)" onkeyup="mascaraHora(this)">
Saída <input name="h4" size="5" onkeypress="return soNumero(event)" onkeyup="mascaraHora(this)"><br><br>
Motivo <select name="motivo"><option value=""><option value="E">Esquecimento<option value="X">Serviço externo<option value="A">Avaria do relógio</select>
<input type="submit" value="Gravar">
</form>
</body>
</html>
