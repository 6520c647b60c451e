<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	SGP - Sistema de Gestão de Pessoas
</title><link href="Estilos/sgp.css" rel="stylesheet" type="text/css" /></head>
<body>
    <form method="post" action="Navegador.aspx?ReturnUrl=%2fsgp%2fFerias%2fSolicitar.aspx" id="form1">
<div>
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUJNzgzNDMwNTMzZGQk8x0U8dWqk0bS1w==" />
</div>
    <div class="topo"><img src="Imagens/logo_sgp.png" alt="SGP" width="180" height="50" /></div>
    <div class="aviso">
        <h2><span id="lblTitulo">Navegador incompatível</span></h2>
        <p><span id="lblMsg">O SGP não pode ser aberto neste navegador. Para solicitar férias, consultar o banco de horas ou atualizar dependentes, utilize o <b>Internet Explorer 7, 8 ou 9</b>.</span></p>
        <p>Navegador detectado: <span id="lblNav">Chrome</span> &nbsp; Código: SGP-0041</p>
        <p>Nas estações da Universidade o Internet Explorer encontra-se em Iniciar &gt; Programas.</p>
    </div>
    <div class="rodape">Pró-Reitoria de Gestão de Pessoas – Suporte: ramal 2999, das 8h às 18h</div>
    </form>
</body>
</html>
