<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="pt">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<title>Recursos Humanos - Solicitação de férias</title>
<style type="text/css">
body{font:13px Arial,Helvetica,sans-serif;margin:20px;color:#333}
fieldset{border:1px solid #bcd;width:520px} label{display:block;margin:6px 0} label span{display:inline-block;width:150px}
.erro{color:#c00} #saldo{background:#eef8ee;border:1px solid #9c9;padding:6px;width:520px}
</style>
<script type="text/javascript">
//<![CDATA[
function liga(el, ev, fn) {
  if (el.addEventListener) el.addEventListener(ev, fn, false);
  else if (el.attachEvent) el.attachEvent("on" + ev, fn);
}
function soNumeros(e) {
  e = e || window.event;
  var k = e.which || e.keyCode;
  if (k > 31 && k != 47 && (k < 48 || k > 57)) {
    if (e.preventDefault) e.preventDefault(); else e.returnValue = false;
  }
}
function paraData(s) { var p = s.split("/"); return new Date(p[2], p[1] - 1, p[0]); }
function calcula() {
  var i = document.getElementById("inicio").value, f = document.getElementById("fim").value, r = document.getElementById("dias");
  if (i.length != 10 || f.length != 10) { r.innerHTML = ""; return; }
  var n = Math.round((paraData(f) - paraData(i)) / 86400000) + 1;
  r.className = n < 1 || n > 30 ? "erro" : "";
  r.innerHTML = n < 1 ? "O fim é anterior ao início." : n + " dias corridos";
}
liga(window, "load", function () {
  var ids = ["inicio", "fim"];
  for (var k = 0; k < ids.length; k++) {
    var c = document.getElementById(ids[k]);
    liga(c, "keypress", soNumeros);
    liga(c, "blur", calcula);
  }
});
//]]>
</script>
</head>
<body>
<h1>Solicitação de férias</h1>
<p id="saldo">Servidor: <strong>João Batista Conceição</strong> - matrícula 11.204-7 - saldo: <strong>30 dias</strong> (período aquisitivo 2008/2009)</p>
<form method="post" action="ferias_grava.php">
<fieldset><legend>Período desejado</legend>
<label><span>Início (dd/mm/aaaa)</span><input type="text" id="inicio" name="inicio" maxlength="10" /></label>
<label><span>Fim (dd/mm/aaaa)</span><input type="text" id="fim" name="fim" maxlength="10" /></label>
<div id="dias"></div>
<label><span>Abono pecuniário</span><select name="abono"><option value="0">Não</option><option value="10">10 dias</option></select></label>
<label><span>Adiantamento do 13º</span><input type="checkbox" name="dec" value="1" /></label>
<label><span>Chefia imediata</span><input type="text" name="chefia" size="35" value="Antônia Mourão" /></label>
<input type="submit" value="Enviar solicitação" />
</fieldset></form>
<p>Prazo: a solicitação deve ser feita com 45 dias de antecedência (Portaria nº 118).</p>
</body>
</html>
