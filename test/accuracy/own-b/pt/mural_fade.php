<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Mural eletrônico - Fábrica II</title>
<style type="text/css">
body { margin: 0; background: #234; color: #fff; font-family: Arial }
#mural { width: 760px; height: 300px; margin: 30px auto; background: #fff; color: #123; padding: 20px; font-size: 24px; filter: alpha(opacity=0) }
#rodape { text-align: center; font-size: 12px }
</style>
<script language="JavaScript">
<!--
var avisos = new Array();
function aviso(titulo, texto, setor) {
  this.titulo = titulo; this.texto = texto; this.setor = setor;
  this.html = function () {
    return "<b>" + this.titulo + "</b><br><br>" + this.texto + "<br><br><font size=2>Setor: " + this.setor + "</font>";
  };
}
avisos[avisos.length] = new aviso("Eleição da CIPA", "As inscrições vão até sexta-feira. Procure a Segurança do Trabalho.", "SESMT");
avisos[avisos.length] = new aviso("Parada programada", "Domingo, das 6h às 14h, não haverá vapor na linha 3.", "Manutenção");
avisos[avisos.length] = new aviso("Convênio farmácia", "Desconto em folha a partir de março. Retire o cartão.", "RH");
avisos[avisos.length] = new aviso("Campeonato interno", "Inscrição de equipes no grêmio até dia 20.", "Grêmio");
var atual = -1, passo = 0, sentido = 1;
function proximo() {
  atual = (atual + 1) % avisos.length;
  passo = 0; sentido = 1;
  esmaecer();
}
function esmaecer() {
  var m = document.getElementById("mural");
  m.filters.alpha.opacity = passo;
  if (passo == 0 && sentido == 1) m.innerHTML = avisos[atual].html();
  passo += sentido * 5;
  if (passo > 100) { sentido = -1; passo = 100; setTimeout("esmaecer()", 6000); return; }
  if (passo < 0) { proximo(); return; }
  setTimeout("esmaecer()", 40);
}
//-->
</script>
</head>
<body onload="proximo()">
<div id="mural"></div>
<div id="rodape">Mural eletrônico - Comunicação Interna - atualize com F5</div>
</body></html>
