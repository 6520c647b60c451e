<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html>
<head>
<title>Licita&ccedil;&otilde;es - Consulta</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<script language="JavaScript">
<!--
var agt = navigator.userAgent.toLowerCase();
var is_ie = ((agt.indexOf("msie") != -1) && (agt.indexOf("opera") == -1));
var is_ie5up = is_ie && parseInt(navigator.appVersion) >= 4 && agt.indexOf("msie 4") == -1;
function formataData(campo, e) {
	var k = is_ie ? window.event.keyCode : e.which;
	if (k == 8 || k == 0) return true;
	if (k < 48 || k > 57) return false;
	if (campo.value.length == 2 || campo.value.length == 5) campo.value += "/";
	return true;
}
function limpar() { for (var i = 0; i < document.consulta.elements.length; i++) if (document.consulta.elements[i].type == "text") document.consulta.elements[i].value = ""; }
if (is_ie5up) document.write("<style>input{scrollbar-base-color:#cccc99}</style>");
//-->
</script>
</head>
<body bgcolor="#ffffff" leftmargin="10">
<font face="Arial" size="3" color="#006600"><b>Consulta de licita&ccedil;&otilde;es</b></font>
<form name="consulta" action="licitacoes.jsp" method="get">
<font face="Arial" size="2">
Modalidade: <select name="mod"><option value="">Todas</option><option>Pregão</option><option>Tomada de Preços</option><option>Convite</option></select>
Abertura de <input type="text" name="d1" size="10" maxlength="10" onkeypress="return formataData(this,event)"> at&eacute; <input type="text" name="d2" size="10" maxlength="10" onkeypress="return formataData(this,event)">
<input type="submit" value="Pesquisar"> <input type="button" value="Limpar" onclick="limpar()">
</font></form>
<table border="0" cellspacing="1" bgcolor="#669966" width="100%">
<tr bgcolor="#cccc99"><td>N&uacute;mero</td><td>Objeto</td><td>Abertura</td><td>Situação</td><td>Edital</td></tr>
<tr bgcolor="#ffffff"><td>PP 018/2005</td><td>Aquisição de medicamentos da farmácia básica</td><td>05/10/2005 09:00</td><td>Em andamento</td><td><a href="editais/pp018.zip">baixar</a></td></tr>
<tr bgcolor="#ffffff"><td>TP 003/2005</td><td>Pavimentação asfáltica da Rua João Pessoa</td><td>11/10/2005 14:00</td><td>Publicada</td><td><a href="editais/tp003.zip">baixar</a></td></tr>
<tr bgcolor="#ffffff"><td>CC 040/2005</td><td>Locação de ônibus para transporte escolar</td><td>28/09/2005 09:00</td><td>Deserta</td><td>-</td></tr>
</table>
</body>
</html>
