<html>
<head><title>Alta de proveedor</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<link rel="stylesheet" type="text/css" href="compras.css">
<script language="javascript" src="alta.js"></script>
</head>
<body>
<div id="cab">Servicio de Compras y Contratación</div>
<form name="alta" id="alta" method="post" action="/compras/altaProveedor.do">
<div id="paso1">
<h3>Paso 1 de 2: datos fiscales</h3>
<table>
<tr><td>Razón social</td><td><input type="text" name="razon" id="razon" size="40"></td></tr>
<tr><td>CIF / NIF</td><td><input type="text" name="cif" id="cif" size="12" maxlength="9"></td></tr>
<tr><td>Domicilio</td><td><input type="text" name="dom" size="40"></td></tr>
<tr><td>Población</td><td><input type="text" name="pob" size="25"> C.P. <input type="text" name="cp" size="6"></td></tr>
</table>
<input type="button" id="btnSeguir" value="Continuar &gt;">
</div>
<div id="paso2" style="display:none">
<h3>Paso 2 de 2: datos de pago</h3>
<table>
<tr><td>Código cuenta cliente</td><td><input type="text" name="ccc" id="ccc" size="24" maxlength="20"></td></tr>
<tr><td>Forma de pago</td><td><select name="fp"><option>Transferencia a 60 días</option><option>Confirming</option><option>Cheque</option></select></td></tr>
<tr><td>Observaciones</td><td><textarea name="obs" rows="3" cols="40"></textarea></td></tr>
</table>
<input type="button" id="btnVolver" value="&lt; Volver"> <input type="button" id="btnAlta" value="Dar de alta">
</div>
</form>
<p class="pie">Los campos se comprueban contra el maestro de acreedores. Dudas: compras@diputacion.example, ext. 4410</p>
</body></html>
