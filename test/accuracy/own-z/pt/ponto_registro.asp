<html>
<head>
<title>Ponto Eletrônico - Registro</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="JavaScript">
var hServ = new Date(2006, 4, 22, 8, 1, 30);
function relogio() {
	hServ.setSeconds(hServ.getSeconds() + 1);
	document.all.hora.innerText = hServ.toLocaleTimeString();
	setTimeout("relogio()", 1000);
}
function registrar(tipo) {
	var m = document.frm.matricula.value;
	if (m == "" || isNaN(m)) { alert("Informe a matrícula."); document.frm.matricula.focus(); return; }
	var fr = document.frames("oculto");
	fr.location.href = "grava_ponto.asp?mat=" + m + "&tp=" + tipo + "&sn=" + escape(document.frm.senha.value);
	document.all.msg.innerText = "Registrando...";
}
// chamada pelo frame oculto depois de gravar
function retorno(cmd) { window.execScript(cmd, "JavaScript"); }
</script>
</head>
<body onload="relogio()" bgcolor="#F0F0E0" style="font-family:Arial">
<center>
<img src="img/brasao.gif" width="70" height="80"><br><b>Prefeitura Municipal de São Gonçalo do Rio Abaixo</b><br>Secretaria de Administração
<h1 id="hora">--:--:--</h1>
<form name="frm" onsubmit="return false">
<table><tr><td>Matrícula</td><td><input name="matricula" size="8" maxlength="6"></td></tr>
<tr><td>Senha</td><td><input type="password" name="senha" size="8"></td></tr></table><br>
<input type="button" value="ENTRADA" style="width:110px;height:40px;background:#9f9" onclick="registrar('E')">
<input type="button" value="SAÍDA" style="width:110px;height:40px;background:#f99" onclick="registrar('S')">
</form>
<p id="msg" style="color:blue"></p>
<iframe name="oculto" id="oculto" src="vazio.htm" width="0" height="0" frameborder="0"></iframe>
<p><font size="1">Tolerância de 10 minutos. Esquecimento: preencher formulário RH-12 com a chefia.</font></p>
</center>
</body>
</html>
