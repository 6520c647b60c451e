<!DOCTYPE html>
<html lang="pt-BR"><head><meta charset="utf-8"><title>Painel de Chamados</title>
<script src="js/jquery-1.12.4.min.js"></script>
<style>.a{background:#fdd}.m{background:#ffd}.b{background:#dfd} table{width:100%;border-collapse:collapse}td,th{padding:6px;border-bottom:1px solid #ccc;text-align:left}</style></head>
<body>
<h1>Painel de Chamados <small id="n"></small></h1>
<p><label><input type="checkbox" id="so"> somente prioridade alta</label></p>
<table id="t"><thead><tr><th>Nº</th><th>Assunto</th><th>Setor</th><th>Prioridade</th></tr></thead>
<tbody>
<tr class="a"><td>5531</td><td>Servidor de arquivos fora do ar</td><td>Contabilidade</td><td>alta</td></tr>
<tr class="m"><td>5530</td><td>Instalar impressora</td><td>Protocolo</td><td>média</td></tr>
<tr class="b"><td>5527</td><td>Trocar teclado</td><td>Biblioteca</td><td>baixa</td></tr>
<tr class="a"><td>5522</td><td>Ramal mudo</td><td>Ouvidoria</td><td>alta</td></tr>
</tbody></table>
<script>
$(function(){
  function conta(){ $("#n").text("(" + $("#t tbody tr:visible").length + ")"); }
  $("#so").on("click", function(){ $("#t tbody tr").not(".a").toggle(!this.checked); conta(); });
  conta();
});
</script></body></html>
