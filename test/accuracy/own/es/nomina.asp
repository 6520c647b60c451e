<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Nóminas – Ayuntamiento</title>
<script language="JScript">
function buscar() {
  var cn = new ActiveXObject("ADODB.Connection"), rs = new ActiveXObject("ADODB.Recordset");
  cn.Open("Provider=SQLOLEDB;Data Source=SRVNOM;Integrated Security=SSPI");
  rs.Open("select mes, neto from nomina where dni='" + document.f.dni.value + "'", cn);
  var h = "";
  while (!rs.EOF) { h += rs.Fields("mes").Value + ": " + rs.Fields("neto").Value + "<br>"; rs.MoveNext(); }
  resultado.innerHTML = h || "Sin datos"; rs.Close(); cn.Close();
}
</script></head><body><h2>Consulta de nóminas</h2><form name="f">DNI <input name="dni"><input type="button" value="Buscar" onclick="buscar()"></form><div id="resultado"></div></body></html>
