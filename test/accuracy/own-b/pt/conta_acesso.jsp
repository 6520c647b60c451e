<html>
<head>
<title>Banco do Sertão - Acesso à Conta Empresa</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<script language="JavaScript">
function recebeTecla(c) {
  var s = document.acesso.senha;
  if (c == "L") { s.value = ""; return; }
  if (s.value.length < 8) s.value += c;
}
function entrar() {
  if (document.acesso.senha.value.length != 8) { alert("Utilize o teclado virtual para digitar sua senha de 8 dígitos."); return false; }
  return true;
}
</script>
</head>
<body bgcolor="#FFFFFF" topmargin="0" leftmargin="0">
<table width="760" cellpadding="5"><tr bgcolor="#006633"><td><font color="#FFFFFF" face="Verdana" size="2"><b>Acesso à Conta Empresa</b></font></td></tr></table>
<form name="acesso" method="post" action="/ib/logon" onsubmit="return entrar()">
<font face="Verdana" size="1">
Agência <input name="ag" size="4" maxlength="4"> Conta <input name="cc" size="8">
<br><br>Senha <input type="password" name="senha" size="8" readonly>
<br><br>
<applet code="TecladoVirtual.class" archive="tecladov.jar" width="260" height="140" mayscript="mayscript">
<param name="funcao" value="recebeTecla"><param name="embaralha" value="1">
Seu navegador não possui a Máquina Virtual Java instalada.
</applet>
<br><br><input type="submit" value="Entrar">
</font></form>
</body></html>
