<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Biblioteca - Pesquisa no acervo</title>
<script language="JavaScript">
<!--
function foco() { if (document.pesq && document.pesq.termo) document.pesq.termo.focus(); }
function ficha(n) { window.open("ficha.asp?n=" + n, "ficha", "width=500,height=400,scrollbars=yes"); }
//-->
</script>
</head>
<body bgcolor="#FFFFFF" onload="foco()">
<table width="700"><tr><td bgcolor="#006633"><font color="#FFFFFF" face="Verdana" size="3"><b>Biblioteca do Tribunal de Contas</b></font></td></tr></table>
<form name="pesq" action="acervo.asp" method="get">
<font face="Verdana" size="2">Termo: <input name="termo" size="40" value="licitação"> em <select name="campo"><option>Assunto</option><option>Autor</option><option>Título</option></select> <input type="submit" value="Pesquisar"></font>
</form>
<font face="Verdana" size="2">4 registros encontrados</font>
<table border="1" cellspacing="0" cellpadding="4" width="700">
<tr bgcolor="#DDEEDD"><td><b>Título</b></td><td><b>Autor</b></td><td><b>Ano</b></td><td><b>Situação</b></td></tr>
<tr><td><a href="javascript:ficha(0)">Licitação e contrato administrativo</a></td><td>MEIRELLES, Hely Lopes</td><td>1999</td><td>Disponível</td></tr>
<tr><td><a href="javascript:ficha(1)">Comentários à lei de licitações</a></td><td>JUSTEN FILHO, Marçal</td><td>2002</td><td>Emprestado</td></tr>
<tr><td><a href="javascript:ficha(2)">Direito administrativo</a></td><td>DI PIETRO, Maria Sylvia</td><td>2003</td><td>Disponível</td></tr>
<tr><td><a href="javascript:ficha(3)">Manual de licitações</a></td><td>MUKAI, Toshio</td><td>1998</td><td>Consulta local</td></tr>
</table>
</body></html>
