<html><head><title>Montagem de despacho</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script>
var mod={cit:"Cite-se o réu para contestar no prazo de 15 dias.\n",int:"Intime-se o autor para manifestar-se.\n",arq:"Arquivem-se os autos.\n"};
function inserir(k){
  var c=document.getElementById("corpo");
  c.focus();
  var r=document.selection.createRange();
  r.text=mod[k];
  r.select();
}
</script></head><body><h3>Montagem de despacho (somente textos padrão)</h3>
<button onclick="inserir('cit')">Citação</button> <button onclick="inserir('int')">Intimação</button> <button onclick="inserir('arq')">Arquivamento</button>
<form action="despacho.asp" method="post"><textarea id="corpo" name="corpo" rows="12" cols="70" onkeydown="return false"></textarea><br><input type="submit" value="Gravar despacho"></form></body></html>
