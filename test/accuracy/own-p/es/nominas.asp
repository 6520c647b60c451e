<html>
<head>
<title>Resumen de Nóminas</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<style>
body,td,select,input{font-family:Verdana;font-size:11px}
.cab{background:#7B0000;color:#fff;font-weight:bold;padding:5px}
</style>
<script language="JavaScript">
var datos = new Array();
datos[0] = "1001;Abascal Ruiz, Pilar;Secretaría;1842,30;312,11";
datos[1] = "1007;Bermejo Soto, Andrés;Urbanismo;2104,75;401,08";
datos[2] = "1013;Cano León, Mercedes;Intervención;2310,00;455,90";
datos[3] = "1022;Domínguez Gil, José;Policía Local;1920,44;330,20";
datos[4] = "1031;Espinosa Vera, Lucía;Biblioteca;1530,12;240,66";
datos[5] = "1040;Fuentes Mora, Tomás;Obras;1610,80;255,31";
function generar()
{
	var ex, libro, hoja, i, j, c;
	var mes = document.f.mes.options[document.f.mes.selectedIndex].text;
	ex = new ActiveXObject("Excel.Application");
	libro = ex.Workbooks.Add();
	hoja = libro.Worksheets(1);
	hoja.Name = "Nominas " + mes;
	hoja.Cells(1,1).Value = "AYUNTAMIENTO - RESUMEN DE NOMINAS - " + mes.toUpperCase();
	hoja.Cells(1,1).Font.Bold = true;
	var tit = ["Numero","Empleado","Area","Bruto","IRPF"];
	for (j = 0; j < tit.length; j++) hoja.Cells(3,j+1).Value = tit[j];
	for (i = 0; i < datos.length; i++) {
		c = datos[i].split(";");
		for (j = 0; j < c.length; j++) hoja.Cells(4+i,j+1).Value = c[j];
	}
	hoja.Columns("A:E").AutoFit();
	ex.Visible = true;
	ex.UserControl = true;
}
</script>
</head>
<body>
<div class="cab">Gestión de Personal &gt; Nóminas &gt; Resumen mensual</div>
<form name="f">
<table cellpadding="4">
<tr><td>Mes:</td><td><select name="mes"><option>Enero</option><option>Febrero</option><option>Marzo</option><option selected>Abril</option></select> 2005</td></tr>
<tr><td>Centro de gasto:</td><td><select name="centro"><option>Todos</option><option>Servicios centrales</option><option>Servicios técnicos</option></select></td></tr>
<tr><td></td><td><input type="button" value="Generar resumen" onclick="generar()"></td></tr>
</table>
</form>
<p>El resumen se abre en Excel. Es necesario tener instalado Microsoft Office en el equipo.</p>
</body></html>
