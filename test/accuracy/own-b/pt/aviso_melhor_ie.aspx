<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Programação de Férias</title>
<style type="text/css">#aviso{display:none;position:fixed;left:0;top:0;width:100%;background:#fff4c2;border-bottom:2px solid #e0b000;padding:10px;text-align:center}</style>
<script type="text/javascript">
function fechar() { document.getElementById("aviso").style.display = "none"; document.cookie = "aviso=ok"; }
window.onload = function () {
  if (navigator.userAgent.indexOf("MSIE") < 0 && document.cookie.indexOf("aviso=ok") < 0) document.getElementById("aviso").style.display = "block";
};
</script></head>
<body><div id="aviso">Este sistema foi homologado para Internet Explorer 8. Seu navegador não é homologado e não há suporte da TI. <button onclick="fechar()">Continuar mesmo assim</button></div>
<br /><h1>Programação de Férias</h1>
<form method="post" action="Ferias.aspx"><p>Matrícula <input name="mat" /></p><p>Início <input name="ini" /> Dias <select name="d"><option>30</option><option>20 + abono</option><option>15 + 15</option></select></p><p>Adiantamento do 13º <input type="checkbox" name="ad" /></p><p><input type="submit" value="Gravar" /></p></form></body></html>
