<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Ajuste de ponto</title>
</head>
<body>
<form name="aspnetForm" method="post" action="ponto.aspx" onsubmit="return WebForm_OnSubmit();" id="aspnetForm">
<h2>Ajuste de ponto</h2>
<p>Funcionário: 3312 – Conceição Magalhães</p>
<p>Data <input name="txtData" type="text" id="txtData" /> <span id="rfvData" style="color:Red;visibility:hidden;">Informe a data</span></p>
<p>Entrada <input name="txtE" type="text" id="txtE" size="5" /> Saída <input name="txtS" type="text" id="txtS" size="5" /></p>
<p>Justificativa <input name="txtJ" type="text" id="txtJ" size="50" /> <span id="rfvJ" style="color:Red;visibility:hidden;">Informe a justificativa</span></p>
<p><input type="submit" name="btnOk" value="Enviar ao gestor" id="btnOk" /></p>
<script type="text/javascript">
//<![CDATA[
var Page_Validators = new Array(document.all ? document.all["rfvData"] : document.getElementById("rfvData"), document.all ? document.all["rfvJ"] : document.getElementById("rfvJ"));
var rfvData = document.all ? document.all["rfvData"] : document.getElementById("rfvData");
rfvData.controltovalidate = "txtData";
var rfvJ = document.all ? document.all["rfvJ"] : document.getElementById("rfvJ");
rfvJ.controltovalidate = "txtJ";
function WebForm_OnSubmit() {
  var ok = true;
  for (var i = 0; i < Page_Validators.length; i++) {
    var v = Page_Validators[i], c = document.getElementById(v.controltovalidate);
    var vazio = c.value.replace(/\s/g, "") == "";
    v.style.visibility = vazio ? "visible" : "hidden";
    if (vazio) ok = false;
  }
  return ok;
}
//]]>
</script>
</form>
<table border="1" cellpadding="3"><tr><th>Data</th><th>Entrada</th><th>Saída</th><th>Situação</th></tr><tr><td>12/05/2008</td><td>08:02</td><td>—</td><td>Falta marcação</td></tr><tr><td>09/05/2008</td><td>07:58</td><td>17:04</td><td>OK</td></tr></table>
</body>
</html>
