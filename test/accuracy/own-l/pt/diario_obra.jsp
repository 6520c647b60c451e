<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Diário de obra eletrônico</title>
<style type="text/css">
body { font-family: Tahoma; font-size: 12px; width: 720px; margin: 0 auto }
.aviso { border: 2px solid #c60; background: #fff4e0; padding: 14px; margin-top: 40px }
label { display: block; margin-top: 8px; font-weight: bold }
</style>
</head>
<body>
<h2>Secretaria de Obras – Diário de obra</h2>
<!--[if IE]>
<form action="diario.do" method="post">
<input type="hidden" name="metodo" value="salvar" />
<label>Contrato</label>
<select name="contrato"><option>017/2010 Recapeamento Av. Brasil</option><option>022/2010 Drenagem Vila Nova</option></select>
<label>Data</label><input type="text" name="data" size="12" />
<label>Tempo</label><input type="radio" name="tempo" value="B" /> bom <input type="radio" name="tempo" value="C" /> chuva
<label>Efetivo no canteiro</label><input type="text" name="efetivo" size="4" />
<label>Serviços executados</label><textarea name="servicos" rows="6" cols="70"></textarea>
<label>Ocorrências</label><textarea name="ocorrencias" rows="3" cols="70"></textarea>
<p><input type="submit" value="Salvar diário" /></p>
</form>
<![endif]-->
<!--[if !IE]><!-->
<div class="aviso"><strong>Navegador não suportado.</strong> O diário de obra foi homologado somente para o Internet Explorer 7 e 8.
Abra este endereço pelo Internet Explorer.</div>
<!--<![endif]-->
<p style="color:#777;font-size:10px">v1.3.2 – Coordenadoria de Informática</p>
</body>
</html>
