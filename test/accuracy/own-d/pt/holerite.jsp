<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Consulta de Holerite</title><script type="text/javascript">
function mascara(e){
  e=e||window.event; var c=e.target||e.srcElement, v=c.value.replace(/\D/g,'');
  if(v.length>2) v=v.substr(0,2)+'/'+v.substr(2,4);
  c.value=v;
  if(document.selection && c.createTextRange){ var r=c.createTextRange(); r.collapse(false); r.select(); }
}
window.onload=function(){
  var c=document.getElementById('comp');
  if(c.attachEvent) c.attachEvent('onkeyup',mascara); else c.addEventListener('keyup',mascara,false);
};
</script></head><body><h3>Consulta de Holerite</h3><form action="holerite_pdf.jsp" method="post"><table><tr><td>Matrícula</td><td><input name="mat" size="8"></td></tr><tr><td>Competência (MM/AAAA)</td><td><input name="comp" id="comp" maxlength="7" size="8"></td></tr><tr><td>Vínculo</td><td><select name="v"><option>Estatutário</option><option>CLT</option><option>Comissão</option></select></td></tr></table><input type="submit" value="Gerar PDF"></form><p>Dúvidas: Seção de Pagamento, 1º andar.</p></body></html>
