<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Ponto eletrônico - Registro biométrico</title>
<style type="text/css">body{font:13px Verdana;text-align:center;background:#eef}#hora{font-size:40px}.m{border:2px solid #336;background:#fff;width:480px;margin:20px auto;padding:14px}</style>
<script type="text/javascript">
function relogio() {
  var d = new Date(), z = function (n) { return n < 10 ? "0" + n : n; };
  document.getElementById("hora").innerHTML = z(d.getHours()) + ":" + z(d.getMinutes()) + ":" + z(d.getSeconds());
  setTimeout(relogio, 1000);
}
function registrar(tipo) {
  var leitor = document.leitor, f = document.ponto;
  if (f.matricula.value == "") { alert("Informe a matrícula"); return; }
  leitor.abrirDispositivo();
  var digital = leitor.capturar(10);
  if (digital == null || digital == "") { alert("Digital não reconhecida. Tente novamente."); return; }
  f.template.value = digital;
  f.tipo.value = tipo;
  f.submit();
}
</script>
</head>
<body onload="relogio()">
<div class="m">
<h2>Registro de ponto</h2>
<div id="hora">--:--:--</div>
<form name="ponto" method="post" action="registraPonto.do">
<p>Matrícula: <input name="matricula" size="8" maxlength="7"><input type="hidden" name="template"><input type="hidden" name="tipo"></p>
<applet name="leitor" code="br.gov.sead.bio.LeitorApplet.class" archive="leitor-bio-1.3.jar,plugin.jar" width="160" height="180" mayscript><param name="modelo" value="Hamster"><param name="qualidade" value="60"></applet>
<p><input type="button" value="Entrada" onclick="registrar('E')"> <input type="button" value="Saída almoço" onclick="registrar('SA')"> <input type="button" value="Retorno" onclick="registrar('RA')"> <input type="button" value="Saída" onclick="registrar('S')"></p>
</form>
<p>Coloque o dedo indicador no leitor e mantenha até ouvir o sinal.</p>
</div>
<p>Tolerância diária: 10 minutos. Esquecimentos: justificar com a chefia até o dia 5.</p>
</body>
</html>
